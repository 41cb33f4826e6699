package runner

import (
	"context"
	"fmt"
	"time"

	"drill/judge"
	"drill/judge/child"
)

const (
	randomInputs = 300 // drawn in every run whose cases pass
	randomBudget = 100 * time.Millisecond
	smallLimit   = 20 * time.Millisecond // of CPU time, for a small input
	randomName   = "random"
)

// random tries small random inputs on an attempt whose cases all passed. What
// fails is judged again as a case and added to the report.
func (s *session) random(ctx context.Context) error {
	deadline := time.Now().Add(randomBudget)
	if s.opts.Seed != 0 { // to see again what was found before, however long it takes
		deadline = time.Now().Add(time.Minute)
	}
	seed := s.seed()
	found, tried, err := s.search(ctx, seed, randomInputs, deadline, 10*randomBudget)
	s.report.Random = tried
	if err != nil || found == nil {
		return err
	}
	res, err := s.judgeInput(ctx, found)
	if err == nil && res.Verdict != judge.Accepted {
		res.Seed = seed
		s.report.Cases = append(s.report.Cases, *res)
		s.report.Sum()
	}
	return err
}

func (s *session) seed() uint64 {
	if s.opts.Seed != 0 {
		return s.opts.Seed
	}
	return uint64(time.Now().UnixNano()%1e6) + 1 // short enough to be typed
}

// search draws up to n inputs until the deadline and returns the notation of
// the smallest that fails, and how many it tried.
func (s *session) search(ctx context.Context, seed uint64, n int, deadline time.Time, shrink time.Duration) (found [][]byte, tried int, err error) {
	p := s.entry.Problem
	var fault error
	ends := deadline.Add(shrink)
	smallest, err := s.entry.Inputs.Search(seed, n, shrink, func(args []any) bool {
		over := deadline
		if found != nil { // shrinking what was found
			over = ends
		}
		if fault != nil || ctx.Err() != nil || time.Now().After(over) {
			return false
		}
		in, err := p.EncodeArgs(args)
		if err != nil {
			fault = err
			return false
		}
		if found == nil {
			tried++
		}
		fails, err := s.failsOn(ctx, in)
		if err != nil {
			fault = err
			return false
		}
		if fails {
			found = in
		}
		return fails
	})
	if fault != nil {
		return nil, tried, fault
	}
	if ctx.Err() != nil {
		return nil, tried, ctx.Err()
	}
	if err != nil || smallest == nil {
		return nil, tried, err
	}
	return found, tried, nil
}

// failsOn reports whether the attempt fails on a small input: by its answer, by
// a crash, or by taking far too long.
func (s *session) failsOn(ctx context.Context, in [][]byte) (bool, error) {
	c := judge.Case{Name: randomName, In: in}
	want, err := s.entry.Problem.Expect(&c)
	if err != nil {
		return false, fmt.Errorf("the random input %s: %w", s.entry.Problem.ShowArgs(in), err)
	}
	if _, err := s.ensure(ctx); err != nil {
		return false, err
	}
	reply, end := s.process.do(ctx, &child.Request{Kind: child.Call, Args: in},
		limits{cpu: smallLimit, wall: time.Second, memory: defaultMemory})
	if end != nil {
		s.drop()
		return end.cause != cancelled, nil
	}
	var res judge.Result
	s.answered(reply, c, want, &res)
	return res.Verdict != judge.Accepted, nil
}

// judgeInput judges an input as if it were one more listed case.
func (s *session) judgeInput(ctx context.Context, in [][]byte) (*judge.Result, error) {
	c := judge.Case{Name: randomName, In: in}
	want, err := s.entry.Problem.Expect(&c)
	if err != nil {
		return nil, err
	}
	s.cases = append(s.cases, c)
	s.want = append(s.want, want)
	s.faults = append(s.faults, nil)
	s.costs = append(s.costs, cost{})
	i := len(s.cases) - 1
	res := s.result(i)
	return &res, s.judgeCase(ctx, i, &res)
}
