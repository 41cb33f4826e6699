package main

import (
	"context"
	"encoding/json"
	"os"
	"runtime"
	"sync"

	"github.com/spf13/cobra"

	"drill/judge/runner"
	"drill/judge/verify"
	"drill/problems"
)

func verifyCommand() *cobra.Command {
	var all, asJSON bool
	cmd := &cobra.Command{
		Use:   "verify PROBLEM ...",
		Short: "The author's gate: what a problem must show",
		Args: func(cmd *cobra.Command, args []string) error {
			if all {
				return cobra.NoArgs(cmd, args)
			}
			return wantProblem(1, -1)(cmd, args)
		},
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			root, err := findClone()
			if err != nil {
				return err
			}
			self, err := os.Executable()
			if err != nil {
				return err
			}
			entries := problems.All
			if !all {
				entries = nil
				for _, arg := range args {
					e, _, err := resolve(arg)
					if err != nil {
						return err
					}
					entries = append(entries, e)
				}
			}
			for _, e := range entries {
				if err := checkFresh(root, e); err != nil {
					return err
				}
			}
			p := newPrinter(cmd)
			opts := runner.Options{Root: root, Self: self, Cache: cacheDir(), Warn: p.warn}
			findings, sum, err := verifyAll(cmd.Context(), entries, opts, p)
			p.progressEnd()
			if err != nil {
				return err
			}
			for _, f := range findings {
				if asJSON {
					if err := json.NewEncoder(p.out).Encode(f); err != nil {
						return err
					}
					continue
				}
				p.printf("%s\n", f)
			}
			if !asJSON {
				p.printf("%d problems, %d cases, %d approaches, %d attempts: %d findings\n",
					len(entries), sum.Cases, sum.Approaches, sum.Attempts, len(findings))
			}
			if len(findings) > 0 {
				return exitCode(exitRejected)
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "every problem")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print one JSON object a finding")
	return cmd
}

// verifyAll looks at several problems, as many at a time as there are cores.
func verifyAll(ctx context.Context, entries []problems.Entry, opts runner.Options, p *printer) ([]verify.Finding, verify.Summary, error) {
	type outcome struct {
		findings []verify.Finding
		sum      verify.Summary
		err      error
	}
	outcomes := make([]outcome, len(entries))
	var wg sync.WaitGroup
	slots := make(chan struct{}, runtime.NumCPU())
	for i, e := range entries {
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			p.progress("verifying %s", e.Problem.ID)
			o := &outcomes[i]
			o.findings, o.sum, o.err = verify.Problem(ctx, e, opts)
		})
	}
	wg.Wait()
	var findings []verify.Finding
	var sum verify.Summary
	for _, o := range outcomes {
		if o.err != nil {
			return nil, sum, o.err
		}
		findings = append(findings, o.findings...)
		sum.Add(o.sum)
	}
	return findings, sum, nil
}
