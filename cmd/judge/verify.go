package main

import (
	"encoding/json"
	"os"
	"time"

	"github.com/spf13/cobra"

	"drill/judge/runner"
	"drill/judge/verify"
	"drill/problems"
)

func verifyCommand() *cobra.Command {
	var all, asJSON, matrix, verbose bool
	cmd := &cobra.Command{
		Use:   "verify PROBLEM ...",
		Short: "The author's gate: what a problem must show",
		Long: `The author's gate: what a problem must show.

Names, README, cases and constraints fit each other; every approach is accepted;
every attempt under testdata gets the verdict that its folder names; the cases
tell every mutant of the reference from it. What is wrong is a line each: the
problem, the rule, what is wrong, how to mend it.`,
		Args: func(cmd *cobra.Command, args []string) error {
			if all {
				return cobra.NoArgs(cmd, args)
			}
			return wantProblem(1, -1)(cmd, args)
		},
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			entries, err := chosen(all, args)
			if err != nil {
				return err
			}
			root, err := findClone()
			if err != nil {
				return err
			}
			self, err := os.Executable()
			if err != nil {
				return err
			}
			for _, e := range entries {
				if err := checkFresh(root, e); err != nil {
					return err
				}
			}
			p := newPrinter(cmd)
			results, err := verify.Run(cmd.Context(), entries, verify.Options{
				Options: runner.Options{Root: root, Self: self, Cache: cacheDir(), Warn: p.warn, Progress: p.progress},
				Matrix:  matrix,
			})
			p.progressEnd()
			if err != nil {
				return err
			}
			if asJSON {
				err = p.verifiedJSON(results)
			} else {
				p.verified(results, verbose)
			}
			if err == nil && hasFindings(results) {
				err = exitCode(exitRejected)
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "every problem")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object a finding, a matrix and a problem")
	cmd.Flags().BoolVar(&matrix, "matrix", false, "run every mutant on every case, and show which kills which")
	cmd.Flags().BoolVarP(&verbose, "verbose", "v", false, "show what each attempt got, and from which case")
	return cmd
}

// chosen returns the problems that the arguments name.
func chosen(all bool, args []string) ([]problems.Entry, error) {
	if all {
		return problems.All, nil
	}
	var entries []problems.Entry
	for _, arg := range args {
		e, _, err := resolve(arg)
		if err != nil {
			return nil, err
		}
		entries = append(entries, e)
	}
	return entries, nil
}

func hasFindings(results []verify.Result) bool {
	for _, r := range results {
		if r.Findings > 0 {
			return true
		}
	}
	return false
}

func (p *printer) verifiedJSON(results []verify.Result) error {
	out := json.NewEncoder(p.out)
	for _, r := range results {
		for _, f := range r.Found {
			if err := out.Encode(f); err != nil {
				return err
			}
		}
		if r.Matrix != nil {
			if err := out.Encode(r.Matrix); err != nil {
				return err
			}
		}
		if err := out.Encode(r); err != nil {
			return err
		}
	}
	return nil
}

// verified prints a table of what was looked at and what is wrong.
func (p *printer) verified(results []verify.Result, verbose bool) {
	var sum verify.Summary
	for _, r := range results {
		if r.Matrix != nil {
			r.Matrix.Print(p.out)
			p.printf("\n")
		}
		for _, v := range r.Verdicts {
			if !verbose {
				break
			}
			p.printf("%s: %s: %s", r.Problem, v.Attempt, words(v.Verdict))
			if v.Case != "" {
				p.printf(", case %q", v.Case)
			}
			p.printf("\n")
		}
		sum.Add(r.Summary)
	}
	p.printf("%-7s  %6s  %10s  %8s  %7s  %6s  %10s  %8s\n", "problem", "cases", "approaches", "attempts", "mutants", "killed", "equivalent", "findings")
	row := func(name string, s verify.Summary) {
		p.printf("%-7s  %6d  %10d  %8d  %7d  %6d  %10d  %8d\n", name, s.Cases, s.Approaches, s.Attempts, s.Mutants, s.Killed, s.Equivalent, s.Findings)
	}
	for _, r := range results {
		row(r.Problem, r.Summary)
	}
	if n := len(results); n > 1 {
		row("all", sum)
		took := time.Since(p.began).Seconds()
		p.printf("%d problems in %.0f s, %.1f s each\n", n, took, took/float64(n))
	}
	for _, r := range results { // last, where the end of a long log shows them
		for _, f := range r.Found {
			p.printf("%s\n", f)
		}
	}
}
