// Package verify is the author's gate: what a problem must show before it is
// one of the collection.
package verify

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"drill/judge/mutate"
	"drill/judge/runner"
	"drill/problems"
)

// A Finding is one thing that is wrong with a problem.
type Finding struct {
	Problem string `json:"problem"`
	Rule    string `json:"rule"`
	What    string `json:"what"`
	Mend    string `json:"mend"` // how to put it right
}

func (f Finding) String() string {
	return fmt.Sprintf("%s: %s: %s; %s", f.Problem, f.Rule, f.What, f.Mend)
}

// A Summary counts what was looked at.
type Summary struct {
	Problem    string `json:"problem"`
	Cases      int    `json:"cases"`
	Approaches int    `json:"approaches"`
	Attempts   int    `json:"attempts"`
	Mutants    int    `json:"mutants"`
	Killed     int    `json:"killed"`     // by the cases
	Equivalent int    `json:"equivalent"` // listed as such, with the reason
	Findings   int    `json:"findings"`
}

// Add adds the counts of another problem.
func (s *Summary) Add(o Summary) {
	s.Cases += o.Cases
	s.Approaches += o.Approaches
	s.Attempts += o.Attempts
	s.Mutants += o.Mutants
	s.Killed += o.Killed
	s.Equivalent += o.Equivalent
	s.Findings += o.Findings
}

// A Result is what came of looking at one problem.
type Result struct {
	Summary
	Verdicts []Verdict `json:"verdicts"` // of the listed attempts
	Found    []Finding `json:"-"`
	Matrix   *Matrix   `json:"-"` // if it was asked for
}

// Options say how to verify.
type Options struct {
	runner.Options
	Matrix bool // run every mutant on every case
}

// Run looks at problems, at as many things at a time as there are cores. The
// results are in the order of the entries. The error is no problem's fault.
func Run(ctx context.Context, entries []problems.Entry, opts Options) ([]Result, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	// The listed cases alone must tell.
	opts.NoTiming, opts.NoRandom, opts.NoOwn, opts.OneLimit = true, true, true, true
	v := &verifier{
		opts:  opts,
		slots: make(chan struct{}, runtime.NumCPU()),
	}
	var err error
	if v.exports, err = runner.Exports(ctx, opts.Root, imports(entries)); err != nil {
		return nil, err
	}
	results := make([]Result, len(entries))
	open := make(chan struct{}, 2*runtime.NumCPU()) // so many problems' cases are in memory
	err = each(len(entries), func(i int) error {
		open <- struct{}{}
		defer func() { <-open }()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if opts.Progress != nil {
			opts.Progress("verifying %s", entries[i].Problem.ID)
		}
		err := v.problem(ctx, entries[i], &results[i])
		if err != nil {
			cancel() // the others need not go on
			return fmt.Errorf("%s: %w", entries[i].Problem.ID, err)
		}
		return nil
	})
	return results, err
}

// each calls f with 0 to n-1 at once and returns the error of the lowest, one
// that is not the end of the context if there is such.
func each(n int, f func(i int) error) error {
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { errs[i] = f(i) })
	}
	wg.Wait()
	real := slices.DeleteFunc(slices.Clone(errs), func(err error) bool { return err == nil || errors.Is(err, context.Canceled) })
	if len(real) > 0 {
		return real[0]
	}
	return errors.Join(errs...)
}

type verifier struct {
	opts    Options
	slots   chan struct{}  // held by whatever computes
	quiet   sync.RWMutex   // held for writing by what must have the machine for itself
	exports mutate.Exports // of what references import
}

// work calls f with 0 to n-1, at as many at a time as there are slots.
func (v *verifier) work(ctx context.Context, n int, f func(i int) error) error {
	return each(n, func(i int) error {
		select {
		case v.slots <- struct{}{}:
			defer func() { <-v.slots }()
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		v.quiet.RLock()
		defer v.quiet.RUnlock()
		return f(i)
	})
}

// alone calls f while nothing else is at work.
func (v *verifier) alone(f func() error) error {
	v.quiet.Lock()
	defer v.quiet.Unlock()
	return f()
}

// problem looks at one problem.
func (v *verifier) problem(ctx context.Context, e problems.Entry, res *Result) error {
	g := &gate{verifier: v, ctx: ctx, entry: e, data: filepath.Join(v.opts.Root, "testdata", e.Dir), res: res}
	res.Problem = e.Problem.ID
	sound := false
	err := v.work(ctx, 1, func(int) (err error) {
		if sound, err = g.static(); sound && err == nil {
			g.attack()
		}
		return err
	})
	if err == nil && sound {
		defer g.suite.Close()
		err = g.together((*gate).approaches, (*gate).attempts, (*gate).mutants)
	}
	res.Found, res.Findings = g.found, len(g.found)
	return err
}

// A gate is what is found out about one problem.
type gate struct {
	*verifier
	ctx   context.Context
	entry problems.Entry
	data  string // the problem's folder under testdata
	suite *runner.Suite
	res   *Result
	found []Finding
}

func (g *gate) find(rule, mend, format string, args ...any) {
	g.found = append(g.found, Finding{g.entry.Problem.ID, rule, fmt.Sprintf(format, args...), mend})
}

// together looks at several sides of the problem at once. What they find is
// listed in their order.
func (g *gate) together(sides ...func(*gate) error) error {
	gates := make([]gate, len(sides))
	err := each(len(sides), func(i int) error {
		gates[i] = *g
		gates[i].found = nil
		return sides[i](&gates[i])
	})
	for _, side := range gates {
		g.found = append(g.found, side.found...)
	}
	return err
}
