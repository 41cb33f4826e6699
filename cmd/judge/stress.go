package main

import (
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"drill/judge"
	"drill/judge/runner"
)

func stressCommand() *cobra.Command {
	var f runFlags
	var save bool
	var budget time.Duration
	cmd := &cobra.Command{
		Use:   "stress PROBLEM [FILE.go]",
		Short: "Random inputs until your solution fails, then the smallest that does",
		Long: `Try small random inputs on your solution to a problem, thousands a second, and
compare its answers with those of the reference, until one is wrong, panics or
takes far too long. Then look for the smallest input that does.`,
		Example: `  judge stress 76
  judge stress 76 my.go --for 1m
  judge stress 76 --save`,
		Args:              wantProblem(1, 2),
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			if f.timeFactor <= 0 {
				return usagef("--time-factor must be positive, not %v", f.timeFactor)
			}
			if budget <= 0 {
				return usagef("--for must be positive, not %v", budget)
			}
			root, err := findClone()
			if err != nil {
				return err
			}
			jobs, err := f.jobs(root, args)
			if err != nil {
				return err
			}
			if len(jobs) != 1 {
				return usagef("one problem at a time: judge stress takes its whole time for it")
			}
			j := jobs[0]
			if err := checkFresh(root, j.entry); err != nil {
				return err
			}
			self, err := os.Executable()
			if err != nil {
				return err
			}
			p := newPrinter(cmd)
			defer p.progressEnd()
			report, err := j.judge(cmd.Context(), runner.Options{Root: root, Self: self, Stress: budget, Seed: f.seed,
				TimeFactor: f.timeFactor, Progress: p.progress, Warn: p.warn})
			p.progressEnd()
			if err != nil {
				return err
			}
			if f.json {
				err = json.NewEncoder(p.out).Encode(report)
			} else {
				p.stressed(j, report, budget)
			}
			if err == nil && save {
				err = p.save(root, j.entry, report)
			}
			if err == nil {
				err = cmd.Context().Err() // interrupted, though something was found
			}
			if code := exitOf(report.Verdict); err == nil && code != exitAccepted {
				err = exitCode(code)
			}
			return err
		},
	}
	flags := cmd.Flags()
	flags.DurationVar(&budget, "for", 10*time.Second, "give up after a `time`, as 1m")
	flags.Uint64Var(&f.seed, "seed", 0, "begin with the input of that `seed`")
	flags.BoolVar(&save, "save", false, "add what was found to your own cases")
	flags.BoolVar(&f.reference, "reference", false, "try the reference, not your solution")
	flags.StringVar(&f.approach, "approach", "", "try the approach of that `name`")
	flags.Float64Var(&f.timeFactor, "time-factor", 1, "multiply the limits of time by a `factor`")
	flags.BoolVar(&f.json, "json", false, "print one JSON object")
	return cmd
}

// stressed prints what came of random inputs.
func (p *printer) stressed(j job, r *judge.Report, budget time.Duration) {
	if r.Verdict == judge.Accepted {
		p.title(j, r)
		p.printf("%s  %s in %s, the first with seed %d\n", p.style(good, "nothing found"), inputs(r.Random), budget, r.Seed)
		return
	}
	if r.Detail != "" || r.Verdict == judge.NotImplemented {
		p.report(j, r, false, false)
		return
	}
	p.title(j, r)
	p.failed(j.entry.Problem, r, 0, false)
	p.printf("%s\n", p.style(faint, fmt.Sprintf("%s tried; --save adds this to your own cases", inputs(r.Random))))
}

// inputs counts random inputs, with the thousands apart.
func inputs(n int) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	if n == 1 {
		return text + " random input"
	}
	return text + " random inputs"
}
