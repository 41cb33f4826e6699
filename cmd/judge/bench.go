package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"drill/judge/runner"
	"drill/problems"
)

type benchFlags struct {
	all, check, json, verbose, reference bool
	family                               string
	budget                               time.Duration
}

func benchCommand() *cobra.Command {
	var f benchFlags
	cmd := &cobra.Command{
		Use:   "bench PROBLEM [FILE.go ...]",
		Short: "How your solution's time and memory grow, beside every approach",
		Long: `Measure your solution, or the files that are named, side by side with every
approach of the library, on every family of large inputs, at sizes that grow
until the budget of time is used.

A growth is named where the measurements tell: O(n), or O(n) to O(n log n) where
they allow for both. What is measured is CPU time, and memory by the bytes that a
call allocates and by which its stack grows.`,
		Example: `  judge bench 76
  judge bench 76 a.go b.go
  judge bench 76 --family "one letter" --budget 30s -v
  judge bench --check 76 1`,
		Args: func(cmd *cobra.Command, args []string) error {
			if f.all && len(args) > 0 {
				return usagef("--all checks every problem: leave out %s", args[0])
			}
			if f.all {
				return nil
			}
			return wantProblem(1, -1)(cmd, args)
		},
		ValidArgsFunction: completeProblems,
		RunE: func(cmd *cobra.Command, args []string) error {
			if f.budget <= 0 {
				return usagef("--budget must be positive, not %v", f.budget)
			}
			return f.run(cmd, args)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.check, "check", false, "compare what approaches and slow attempts declare with what is measured, for any number of problems")
	flags.BoolVar(&f.all, "all", false, "check every problem")
	flags.BoolVar(&f.reference, "reference", false, "measure the approaches of the library only")
	flags.StringVar(&f.family, "family", "", "measure the family of that `name` only")
	flags.DurationVar(&f.budget, "budget", 20*time.Second, "about how much `time` to spend on a problem")
	flags.BoolVarP(&f.verbose, "verbose", "v", false, "show the table and the curve of every family")
	flags.BoolVar(&f.json, "json", false, "print one JSON object a problem")
	return cmd
}

func (f *benchFlags) run(cmd *cobra.Command, args []string) error {
	root, err := findClone()
	if err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	p := newPrinter(cmd)
	defer p.progressEnd()
	opts := runner.GrowOptions{
		Options: runner.Options{Root: root, Self: self, Cache: cacheDir(), Progress: p.progress, Warn: p.warn},
		Budget:  f.budget, Family: f.family,
	}
	if f.all || f.check {
		entries, err := chosen(f.all, args)
		if err != nil {
			return err
		}
		return f.checkAll(cmd, p, opts, entries)
	}
	e, file, err := resolve(args[0])
	if err != nil {
		return err
	}
	files := args[1:]
	if file != "" {
		files = append([]string{file}, files...)
	}
	if err := checkFresh(root, e); err != nil {
		return err
	}
	contestants, err := f.contestants(root, e, files)
	if err != nil {
		return err
	}
	g, err := runner.Grow(cmd.Context(), e, contestants, opts)
	p.progressEnd()
	var fault *runner.SourceError
	if errors.As(err, &fault) {
		p.printf("%s\n", p.style(bad, "compile error"))
		p.indent("  ", fault.Text)
		return exitCode(exitRejected)
	}
	if err != nil {
		return err
	}
	if f.json {
		return json.NewEncoder(cmd.OutOrStdout()).Encode(g)
	}
	p.growth(e, g, f.verbose)
	return nil
}

// contestants lists the reference, the user's files, or the solution where there
// is one, and then the other approaches.
func (f *benchFlags) contestants(root string, e problems.Entry, files []string) ([]runner.Contestant, error) {
	all := approaches(e)
	var mine []runner.Contestant
	if len(files) == 0 && !f.reference {
		if file := attemptFile(root, e); exists(file) {
			mine = append(mine, runner.Contestant{Name: "you", File: file})
		}
	}
	for _, file := range files {
		if !isFile(file) {
			return nil, usagef("%s is no .go file: judge bench takes one problem and files", file)
		}
		path, err := filepath.Abs(file)
		if err != nil {
			return nil, err
		}
		if info, err := os.Stat(path); err != nil || info.IsDir() {
			return nil, usagef("there is no file %s", shorten(path))
		}
		name := "you"
		if len(files) > 1 {
			name = strings.TrimSuffix(filepath.Base(file), ".go")
		}
		mine = append(mine, runner.Contestant{Name: name, File: path})
	}
	return slices.Insert(all, 1, mine...), nil
}

func approaches(e problems.Entry) []runner.Contestant {
	var all []runner.Contestant
	for i, a := range e.Approaches {
		all = append(all, runner.Contestant{Name: a.Name, Approach: i, Time: a.Time, Space: a.Space})
	}
	return all
}
