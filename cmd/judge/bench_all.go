package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"drill/judge/runner"
	"drill/problems"
)

// checkAll measures the approaches, and the attempts that are known to be slow, of
// several problems, and compares what was measured with what they declare.
func (f *benchFlags) checkAll(cmd *cobra.Command, p *printer, opts runner.GrowOptions, entries []problems.Entry) error {
	opts.Rough = true
	count := make(map[runner.Holding]int)
	for i, e := range entries {
		if err := checkFresh(opts.Root, e); err != nil {
			return err
		}
		contestants, err := knownContestants(opts.Root, e)
		if err != nil {
			return err
		}
		p.progress("%s, problem %d of %d", e.Problem.ID, i+1, len(entries))
		g, err := runner.Grow(cmd.Context(), e, contestants, opts)
		p.progressEnd()
		if err != nil {
			return fmt.Errorf("problem %s: %w", e.Problem.ID, err)
		}
		for _, c := range g.Checks() {
			count[c.Verdict]++
			if !f.json {
				p.check(e, c)
			}
		}
		if f.json {
			if err := json.NewEncoder(cmd.OutOrStdout()).Encode(g); err != nil {
				return err
			}
		}
	}
	if !f.json {
		p.printf("\n%d declared growths hold, %d differ, %d are not shown by any family, %d cannot be told, %d cannot be read\n",
			count[runner.Holds], count[runner.Differs], count[runner.NotShown], count[runner.CannotTell], count[runner.Undeclared])
	}
	if count[runner.Differs] > 0 {
		return exitCode(exitRejected)
	}
	return nil
}

// knownContestants lists every approach of a problem, and the attempts in slow/ and
// time_limit/ with the growth that their comments name.
func knownContestants(root string, e problems.Entry) ([]runner.Contestant, error) {
	all := approaches(e)
	for _, folder := range []string{"slow", "time_limit"} {
		files, err := filepath.Glob(filepath.Join(root, "testdata", e.Dir, folder, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				return nil, err
			}
			all = append(all, runner.Contestant{Name: folder + "/" + filepath.Base(file), File: file, Time: runner.DeclaredIn(source)})
		}
	}
	return all, nil
}

func (p *printer) check(e problems.Entry, c runner.Check) {
	verdict := string(c.Verdict)
	if c.Verdict == runner.Differs {
		verdict = p.style(bad, verdict)
	}
	why := ""
	if c.Why != "" {
		why = ": " + c.Why
	}
	p.printf("%-6s %-32s %-5s  %-10s measured %-24s %s%s\n", e.Problem.ID, clip(c.Contestant, 32), c.Of, c.Declared, nameText(c.Measured), verdict, why)
}
