package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"drill/judge"
	"drill/judge/runner"
	"drill/problems"
)

type runFlags struct {
	all, reference, verbose bool
	json, junit             bool
	caseName, in, approach  string
	inputTo                 string
	timeFactor              float64
	noLimits, noTiming      bool
	noRandom, lines         bool
	requireSandbox          bool
	seed                    uint64
	trace                   bool
}

func runCommand() *cobra.Command {
	var f runFlags
	cmd := &cobra.Command{
		Use:   "run PROBLEM [FILE.go] ...",
		Short: "Judge your solution, or the reference where you have none",
		Long: `Judge your solution to a problem, or the reference where you have none.

A problem is named by its ID (76, ml77), its slug or a part of it that no other
has, or its folder under practice. A file behind it is judged in place of
practice/.../solution.go; code pasted from LeetCode will do as it is.`,
		Example: `  judge run 76
  judge run 76 my.go
  judge run 76 --case "example 1"
  judge run 76 --in 's = "ADOBEC", t = "ABC"'`,
		Args: func(cmd *cobra.Command, args []string) error {
			if f.all && len(args) > 0 {
				return usagef("--all judges every problem: leave out %s", args[0])
			}
			if f.all {
				return nil
			}
			return wantProblem(1, -1)(cmd, args)
		},
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			return f.run(cmd, args)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.all, "all", false, "every problem: your solution where there is one, else every approach")
	flags.BoolVar(&f.reference, "reference", false, "judge the approaches of the library, not your solution")
	flags.StringVar(&f.approach, "approach", "", "judge the approach of that `name`")
	flags.StringVar(&f.caseName, "case", "", "judge the case of that `name` only")
	flags.StringVar(&f.in, "in", "", "judge this `input` only, as s = \"a\", t = \"aa\"")
	flags.StringVar(&f.inputTo, "input-to", "", "write the whole input of the first failing case to a `file`")
	flags.BoolVarP(&f.verbose, "verbose", "v", false, "show every case, and leave nothing out of what failed")
	flags.BoolVar(&f.json, "json", false, "print one JSON object a problem")
	flags.BoolVar(&f.lines, "lines", false, "print only what an editor can jump to: file:line:col: message")
	flags.BoolVar(&f.junit, "junit", false, "print JUnit XML")
	flags.Float64Var(&f.timeFactor, "time-factor", 1, "multiply the limits of time by a `factor`")
	flags.BoolVar(&f.noLimits, "no-limits", false, "no limits of time and memory, for a debugger")
	flags.Uint64Var(&f.seed, "seed", 0, "draw the random inputs of that `seed` again")
	flags.BoolVar(&f.noRandom, "no-random", false, "leave out the random inputs")
	flags.BoolVar(&f.requireSandbox, "require-sandbox", false, "refuse to run where a layer of the sandbox is missing; judge doctor lists them")
	flags.BoolVar(&f.trace, "trace", false, "show where the time goes")
	flags.BoolVar(&f.noTiming, "no-timing", false, "leave out the comparison with the reference")
	return cmd
}

// A job is one attempt or approach to judge.
type job struct {
	entry    problems.Entry
	file     string // of the attempt; "": an approach
	source   []byte // its text, once it was judged
	approach int
	note     string
}

func (f *runFlags) run(cmd *cobra.Command, args []string) error {
	if f.timeFactor <= 0 {
		return usagef("--time-factor must be positive, not %v", f.timeFactor)
	}
	root, err := findClone()
	if err != nil {
		return err
	}
	jobs, err := f.jobs(root, args)
	if err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	p := newPrinter(cmd)
	defer p.progressEnd()
	opts := runner.Options{Root: root, Self: self, Cache: cacheDir(), Case: f.caseName,
		TimeFactor: f.timeFactor, NoLimits: f.noLimits, NoTiming: f.noTiming, NoRandom: f.noRandom, RequireSandbox: f.requireSandbox, Seed: f.seed, Progress: p.progress,
		Warn: func(err error) { p.warn(err) }}
	var spans spanList
	if f.trace {
		opts.Trace = spans.add
		defer func() { p.spans(&spans) }()
	}
	var attempts []runner.Source
	for _, j := range jobs {
		if j.file != "" {
			attempts = append(attempts, runner.Source{Entry: j.entry, File: j.file})
		}
	}
	if len(attempts) > 1 {
		p.progress("building %d attempts", len(attempts))
		runner.Build(cmd.Context(), attempts, opts)
	}
	var reports []*judge.Report
	code := exitAccepted
	for _, j := range jobs {
		if err := checkFresh(root, j.entry); err != nil {
			return err
		}
		if f.in != "" {
			if opts.In, err = j.entry.Problem.ParseArgs(f.in); err != nil {
				return usagef("--in: %w", err)
			}
		}
		report, err := j.judge(cmd.Context(), opts)
		p.progressEnd()
		if err != nil {
			return err
		}
		if j.file != "" {
			j.source = report.Code
			logRun(root, p, j, report, f.caseName != "" || f.in != "")
		}
		reports = append(reports, report)
		code = max(code, exitOf(report.Verdict))
		switch {
		case f.json:
			if err := json.NewEncoder(cmd.OutOrStdout()).Encode(report); err != nil {
				return err
			}
		case f.lines:
			p.lines(j, report)
		case !f.junit:
			p.report(j, report, f.verbose, len(jobs) > 1)
		}
	}
	if f.junit {
		if err := writeJUnit(cmd.OutOrStdout(), reports); err != nil {
			return err
		}
	}
	if f.inputTo != "" {
		if err := f.writeInput(reports); err != nil {
			return err
		}
	}
	if len(jobs) > 1 && !f.json && !f.junit && !f.lines {
		p.total(reports)
	}
	if code != exitAccepted {
		return exitCode(code)
	}
	return nil
}

func (j job) judge(ctx context.Context, opts runner.Options) (*judge.Report, error) {
	if j.file != "" {
		return runner.Attempt(ctx, j.entry, j.file, opts)
	}
	return runner.Approach(ctx, j.entry, j.approach, opts)
}

func exitOf(v judge.Verdict) int {
	switch v {
	case judge.Accepted:
		return exitAccepted
	case judge.JudgeError:
		return exitJudge
	}
	return exitRejected
}

// jobs finds out what is to be judged.
func (f *runFlags) jobs(root string, args []string) ([]job, error) {
	if f.all {
		var jobs []job
		for _, e := range problems.All {
			if file := attemptFile(root, e); !f.reference && exists(file) {
				jobs = append(jobs, job{entry: e, file: file})
				continue
			}
			for i := range e.Approaches {
				jobs = append(jobs, job{entry: e, approach: i})
			}
		}
		return jobs, nil
	}
	var jobs []job
	for i := 0; i < len(args); i++ {
		e, file, err := resolve(args[i])
		if err != nil {
			return nil, err
		}
		if file == "" && i+1 < len(args) && isFile(args[i+1]) {
			i++
			file = args[i]
		}
		js, err := f.jobsOf(root, e, file)
		if err != nil {
			return nil, err
		}
		jobs = append(jobs, js...)
	}
	return jobs, nil
}

func (f *runFlags) jobsOf(root string, e problems.Entry, file string) ([]job, error) {
	if f.approach != "" {
		for i, a := range e.Approaches {
			if a.Name == f.approach {
				return []job{{entry: e, approach: i}}, nil
			}
		}
		names := make([]string, len(e.Approaches))
		for i, a := range e.Approaches {
			names[i] = fmt.Sprintf("%q", a.Name)
		}
		return nil, usagef("problem %s has no approach %q, only %s", e.Problem.ID, f.approach, strings.Join(names, ", "))
	}
	if f.reference {
		return []job{{entry: e}}, nil
	}
	if file == "" {
		if file = attemptFile(root, e); !exists(file) {
			note := fmt.Sprintf("You have no solution yet: this is the reference. judge new %s makes a stub.", e.Problem.ID)
			return []job{{entry: e, note: note}}, nil
		}
	}
	file, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	if info, err := os.Stat(file); err != nil {
		return nil, usagef("there is no file %s", shorten(file))
	} else if info.IsDir() {
		return nil, usagef("%s is a folder, not a file", shorten(file))
	}
	return []job{{entry: e, file: file}}, nil
}

func isFile(arg string) bool { return strings.HasSuffix(arg, ".go") }

// resolve finds the problem that an argument names: a query, a folder named
// like the problem's, or a file in such a folder.
func resolve(arg string) (e problems.Entry, file string, err error) {
	if isFile(arg) {
		abs, err := filepath.Abs(arg)
		if err != nil {
			return e, "", err
		}
		for part := range strings.SplitSeq(filepath.ToSlash(filepath.Dir(abs)), "/") {
			if i := slices.IndexFunc(problems.All, func(e problems.Entry) bool { return e.Dir == part }); i >= 0 {
				return problems.All[i], arg, nil
			}
		}
		return e, "", usagef("%s: which problem is it for? For example: judge run 76 %s", arg, arg)
	}
	if e, err = problems.Find(arg); err != nil && strings.ContainsAny(arg, `/\.`) {
		if abs, absErr := filepath.Abs(arg); absErr == nil {
			if here, hereErr := problems.Find(filepath.Base(abs)); hereErr == nil {
				return here, "", nil
			}
		}
	}
	return e, "", err
}

func (f *runFlags) writeInput(reports []*judge.Report) error {
	for _, r := range reports {
		for _, c := range r.Cases {
			if c.Verdict == judge.Accepted {
				continue
			}
			e, err := problems.Find(r.Problem)
			if err != nil {
				return err
			}
			return os.WriteFile(f.inputTo, []byte(e.Problem.ShowArgs(c.In)+"\n"), 0o644)
		}
	}
	return nil
}

// cacheDir is where measurements are kept; "" where there is no such place.
func cacheDir() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "drill")
}

// patience is how long a run may take before it says what it is doing.
const patience = time.Second
