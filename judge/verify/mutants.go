package verify

import (
	"errors"
	"fmt"
	"strings"

	"drill/judge"
	"drill/judge/mutate"
	"drill/judge/runner"
	"drill/problems"
)

// imports lists what the references of problems import.
func imports(entries []problems.Entry) []string {
	var sources [][]byte
	for _, e := range entries {
		problem, solution, _ := e.Sources() // what is missing is found later
		sources = append(sources, problem, solution)
	}
	return mutate.Imports(sources...)
}

// tries is how often the cases may try to kill a mutant: that of a reference
// that draws lots does not do the same each time.
const tries = 3

// mutants wants the cases to tell every mutant of the reference from it, save
// those that no input tells from it.
func (g *gate) mutants() error {
	problem, solution, err := g.entry.Sources()
	if err != nil {
		return err
	}
	equivalent, err := g.equivalent()
	if err != nil {
		return err
	}
	var program *mutate.Program
	var mutants *runner.Mutants
	err = g.work(g.ctx, 1, func(int) (err error) {
		if program, err = mutate.Make(problem, solution, g.exports.Importer()); err != nil {
			g.find("mutants", "write solution.go so that the seat and what it calls stand without the rest", "%v", err)
			return nil
		}
		mutants, err = g.suite.Mutants(g.ctx, program.Source)
		var fault *runner.ApproachError
		if errors.As(err, &fault) {
			g.find("mutants", "mend the reference or the case", "no mutant was tried, since even the reference is told from itself: %v", err)
			return nil
		}
		return err
	})
	if err != nil || mutants == nil {
		return err
	}
	defer mutants.Close()
	kills := make([][]runner.Kill, len(program.Mutants))
	err = g.work(g.ctx, len(kills), func(i int) (err error) {
		if g.opts.Matrix {
			kills[i], err = mutants.Every(g.ctx, i+1)
			return err
		}
		for range tries {
			kill, err := mutants.First(g.ctx, i+1)
			if err != nil {
				return err
			}
			if kill != nil {
				kills[i] = []runner.Kill{*kill}
			}
			if kill != nil || equivalent.find(program.Mutants[i].Name) != nil {
				break
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	g.res.Mutants = len(kills)
	for i, m := range program.Mutants {
		g.judgeMutant(m, kills[i], equivalent)
	}
	for _, l := range equivalent {
		if !l.met {
			g.find("mutants", "take the line away, or write the mutant's new name", "%s:%d names no mutant: %s", equivalentFile, l.number, l.name)
		}
	}
	if g.opts.Matrix {
		g.res.Matrix = newMatrix(g.entry.Problem.ID, mutants.Cases(), program.Mutants, kills)
	}
	return nil
}

// judgeMutant says what the kills of a mutant mean. A mutant that is only too
// slow may be listed as equivalent: on another machine it may pass.
func (g *gate) judgeMutant(m mutate.Mutant, kills []runner.Kill, equivalent equivalents) {
	where := fmt.Sprintf("solution.go:%d: %s", m.Line, m.Name)
	answered := 0
	for _, k := range kills {
		switch {
		case k.Verdict == judge.JudgeError:
			g.find("mutants", "mend the checker", "the mutant %s ends in a judge error: %s", where, strings.ReplaceAll(k.Detail, "\n", " | "))
		case !k.Verdict.IsLimit():
			answered++
		}
	}
	l := equivalent.find(m.Name)
	if l != nil {
		l.met = true
	}
	switch {
	case l == nil && len(kills) == 0:
		g.find("mutants", fmt.Sprintf("add a case that tells it from the reference or, if no input can, list it in %s with the reason", equivalentFile),
			"no case kills the mutant %s", where)
	case l == nil:
		g.res.Killed++
	case answered > 0:
		g.res.Killed++
		g.find("mutants", "take the line away", "%s:%d lists a mutant that the cases kill: %s", equivalentFile, l.number, m.Name)
	default:
		g.res.Equivalent++
	}
}
