package runner

import (
	"cmp"
	"context"
	"slices"
	"time"

	"drill/judge"
	"drill/judge/child"
)

const (
	timingBudget = 150 * time.Millisecond
	timedCases   = 2 // the largest ones
	rounds       = 5 // measurements of each side, taken in turn
)

// time measures attempt and reference in turn, under the same conditions, on
// the cases on which the attempt took longest, and puts the medians into the
// results.
func (s *session) time(ctx context.Context) error {
	results := s.report.Cases
	var order []int
	for i := range results { // a random input that did not fail again has none
		if s.cases[i].Fails == "" {
			order = append(order, i)
		}
	}
	if len(order) == 0 {
		return nil
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(results[b].CPU, results[a].CPU) })
	order = order[:min(len(order), timedCases)]

	reference, err := s.start(ctx, s.approachCommand(0))
	if reference != nil {
		defer reference.stop()
	}
	if err != nil {
		return err
	}
	if _, err := s.ensure(ctx); err != nil {
		return err
	}
	share := timingBudget / time.Duration(len(order)*rounds*2)
	deadline := time.Now().Add(timingBudget)
	for _, i := range order {
		var mine, theirs []*child.Reply
		for round := 0; round < rounds && (round == 0 || time.Now().Before(deadline)); round++ {
			m, end := s.sample(ctx, s.process, i, share)
			if end != nil { // it answered before: what it does now is no verdict
				s.drop()
				return ctx.Err()
			}
			t, end := s.sample(ctx, reference, i, share)
			if end != nil {
				return ctx.Err()
			}
			mine, theirs = append(mine, m), append(theirs, t)
		}
		median(&results[i], mine, theirs)
	}
	s.process.stdout.take()
	s.process.stderr.take()
	return nil
}

func (s *session) sample(ctx context.Context, p *process, i int, budget time.Duration) (*child.Reply, *end) {
	lim := s.limits(i)
	lim.cpu, lim.wall, lim.memory = lim.cpu+20*budget, lim.wall+20*budget, 4*defaultMemory
	return p.do(ctx, &child.Request{Kind: child.Time, Budget: int64(budget), Args: s.cases[i].In}, lim)
}

func median(res *judge.Result, mine, theirs []*child.Reply) {
	byCPU := func(a, b *child.Reply) int { return cmp.Compare(a.CPU, b.CPU) }
	slices.SortFunc(mine, byCPU)
	slices.SortFunc(theirs, byCPU)
	m, t := mine[len(mine)/2], theirs[len(theirs)/2]
	if m.Calls == 0 || t.Calls == 0 {
		return
	}
	res.CPU, res.Wall, res.Bytes, res.Allocs = m.CPU, m.Wall, m.Bytes, m.Allocs
	res.ReferenceCPU, res.ReferenceBytes, res.Timed = t.CPU, t.Bytes, true
}
