package runner

import (
	"context"
	"math"
	"time"

	"drill/judge"
)

const (
	randomInputs = 300 // drawn in every run whose cases pass
	randomBudget = 100 * time.Millisecond
	randomShrink = 5 * time.Second // to look for a smaller input that fails; it takes far less on an idle machine
	randomName   = "random"
)

// random tries small random inputs on an attempt whose cases all passed. What
// fails is added to the report as a case.
func (s *session) random(ctx context.Context) error {
	if s.opts.NoLimits { // a debugger takes longer than any input may
		return nil
	}
	budget := randomBudget
	if s.opts.Seed != 0 { // to see again what was found before, however long it takes
		budget = time.Minute
	}
	return s.search(ctx, randomInputs, budget)
}

// stress does nothing but try small random inputs, until one fails or time is
// over.
func (s *session) stress(ctx context.Context) (*judge.Report, error) {
	s.report.Cases, s.report.Verdict = []judge.Result{}, judge.Accepted
	if _, err := s.ensure(ctx); err != nil {
		var res judge.Result
		err = s.failedStart(ctx, err, &res)
		s.report.Verdict, s.report.Detail = res.Verdict, res.Detail
		return &s.report, err
	}
	return &s.report, s.search(ctx, math.MaxInt, s.opts.Stress)
}

// search tries up to n inputs within a budget and adds the smallest that fails
// to the report.
func (s *session) search(ctx context.Context, n int, budget time.Duration) error {
	h := &hunt{session: s, seed: s.opts.Seed, limit: s.scaled(smallLimit)}
	if h.seed == 0 {
		h.seed = uint64(time.Now().UnixNano()%1e6) + 1 // short enough to be typed
	}
	s.report.Seed = h.seed
	deadline := time.Now().Add(budget)
	found, err := h.find(ctx, n, deadline)
	s.report.Random = h.tried
	if err != nil || found == nil {
		return err
	}
	h.ends = time.Now().Add(randomShrink)
	if deadline.After(h.ends) {
		h.ends = deadline
	}
	found = h.smallest(ctx, found)
	res := found.res
	show := s.entry.Problem.ShowArgs
	res.Name, res.Seed, res.In, res.Input = randomName, found.seed, found.in, judge.Cut(show(found.in), maxInput)
	for _, in := range found.before {
		res.Before = append(res.Before, show(in))
	}
	if !found.alone { // it takes what came before
		res.Seed = s.report.Seed
	}
	s.report.Cases = append(s.report.Cases, res)
	s.report.Sum()
	return nil
}

// judgeInput judges an input as if it were one more listed case.
func (s *session) judgeInput(ctx context.Context, in [][]byte) (*judge.Result, error) {
	c := judge.Case{Name: randomName, In: in}
	fault := valid(s.entry, c, "the generated input")
	want, err := s.entry.Problem.Expect(&c)
	if fault == nil {
		fault = err
	}
	i := len(s.cases)
	s.cases = append(s.cases, c)
	s.want = append(s.want, want)
	s.faults = append(s.faults, fault)
	s.costs = append(s.costs, cost{})
	res := s.result(i)
	err = s.judgeCase(ctx, i, &res)
	s.cases, s.want, s.faults, s.costs = s.cases[:i], s.want[:i], s.faults[:i], s.costs[:i]
	return &res, err
}
