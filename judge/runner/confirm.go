package runner

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"drill/judge"
)

const (
	confirmBudget = 30 * time.Millisecond // of CPU time, for cases that passed
	confirmCases  = 8
)

// confirm has a second look at what came of the cases.
func (s *session) confirm(ctx context.Context) error {
	if s.report.Verdict == judge.Accepted {
		return s.confirmPass(ctx)
	}
	for i := range s.report.Cases {
		if res := &s.report.Cases[i]; res.Verdict == s.report.Verdict {
			return s.confirmFailure(ctx, i, res)
		}
	}
	return nil
}

// confirmFailure judges a case that failed once more in a fresh process, and
// adds to the result what came of it there if that is something else: the
// attempt keeps something from call to call, or is different each time. The
// verdict stays: LeetCode, too, judges many cases in one process.
func (s *session) confirmFailure(ctx context.Context, i int, res *judge.Result) error {
	if res.Verdict != judge.WrongAnswer && res.Verdict != judge.RuntimeError {
		return nil
	}
	again, err := s.afresh(ctx, i)
	if err != nil {
		return err
	}
	switch {
	case again.Verdict == judge.Accepted:
		res.Detail += "\nin a fresh process this case is accepted: the attempt keeps something from one call to the next, or is different each time"
	case again.Verdict == judge.WrongAnswer && res.Verdict == judge.WrongAnswer && again.Got != res.Got:
		res.Detail += fmt.Sprintf("\nin a fresh process the answer is another one: %s", judge.Cut(again.Got, 200))
	case again.Verdict != res.Verdict:
		res.Detail += fmt.Sprintf("\nin a fresh process this case is a %s: %s", again.Verdict, again.Detail)
	}
	return nil
}

// confirmPass judges the cheapest cases that passed once more, in a fresh
// process and the other way round: an attempt whose answers hang on the order of
// the calls is wrong. Another right answer is no fault.
func (s *session) confirmPass(ctx context.Context) error {
	results := s.report.Cases
	order := make([]int, len(results))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(results[a].CPU, results[b].CPU) })
	var spent time.Duration
	n := 0
	for n < min(len(order), confirmCases) && spent < confirmBudget {
		spent += time.Duration(results[order[n]].CPU)
		n++
	}
	order = order[:n]
	if n < 2 {
		return nil // there is no other order
	}
	slices.Sort(order)
	slices.Reverse(order)
	s.drop()
	for _, i := range order {
		again := s.result(i)
		if err := s.judgeCase(ctx, i, &again); err != nil {
			return err
		}
		if again.Verdict != judge.Accepted {
			again.Detail += "\nbefore, after other cases, this one was accepted: the attempt keeps something from one call to the next, or is different each time"
			results[i] = again
			s.report.Sum()
			return nil
		}
	}
	return nil
}

// afresh judges a case in a process that has made no call.
func (s *session) afresh(ctx context.Context, i int) (judge.Result, error) {
	s.drop()
	res := s.result(i)
	err := s.judgeCase(ctx, i, &res)
	s.drop()
	return res, err
}
