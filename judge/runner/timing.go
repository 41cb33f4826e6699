package runner

import (
	"context"
	"errors"
	"math"
	"slices"
	"time"

	"golang.org/x/perf/benchmath"

	"drill/judge"
	"drill/judge/child"
)

const (
	timingBudget = 150 * time.Millisecond // of CPU time, of both processes, in a run
	timingLimit  = time.Second            // by the clock, on a busy machine
	sampleTime   = 10 * time.Millisecond  // of CPU time, in one measurement
	maxRounds    = 8                      // more say little more
)

// time measures attempt and reference in turn, under the same conditions, on
// the case on which the attempt took longest; among cases that take no time to
// speak of, on the largest.
func (s *session) time(ctx context.Context) error {
	results := s.report.Cases
	weight := func(i int) int64 {
		if cpu := results[i].CPU; cpu > int64(time.Millisecond) {
			return cpu << 32
		}
		size := int64(0)
		for _, arg := range s.cases[i].In {
			size += int64(len(arg))
		}
		return size
	}
	slowest := -1
	for i := range results { // a random input that did not fail again has none
		if s.cases[i].Fails == "" && (slowest < 0 || weight(i) > weight(slowest)) {
			slowest = i
		}
	}
	if slowest < 0 {
		return nil
	}
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
	in, lim := s.cases[slowest].In, s.limits(slowest)
	compared := &judge.Comparison{}
	if _, compared.Peak, err = s.process.peakOf(ctx, in, lim); err == nil {
		_, compared.ReferencePeak, err = reference.peakOf(ctx, in, lim)
	}
	var mine, theirs []*child.Reply
	if err == nil {
		mine, theirs, err = race(ctx, s.process, reference, in, lim)
	}
	if err != nil {
		s.drop()
		return ctx.Err() // it answered before: what it does now is no verdict
	}
	s.process.stdout.take()
	s.process.stderr.take()
	m, t := perCall(mine), perCall(theirs)
	ratios := make([]float64, len(m))
	for i := range m {
		ratios[i] = m[i] / t[i]
	}
	compared.Rounds = len(m)
	compared.CPU, compared.Reference, compared.Ratio = rangeOf(m), rangeOf(t), rangeOf(ratios)
	res := &results[slowest]
	res.Compared = compared
	res.CPU, res.ReferenceCPU = int64(math.Round(compared.CPU.Median)), int64(math.Round(compared.Reference.Median))
	res.Bytes, res.Allocs = memoryPerCall(mine)
	res.ReferenceBytes, _ = memoryPerCall(theirs)
	return nil
}

// race measures two processes on the same input in turn until the budget is
// used, at least once each. Who begins changes from round to round. Calls share
// their arguments only if both leave them as they are.
func race(ctx context.Context, a, b *process, in [][]byte, lim limits) (as, bs []*child.Reply, err error) {
	reuse := true
	began, cpu := time.Now(), a.usage.cpu()+b.usage.cpu()
	used := func() bool {
		return a.usage.cpu()+b.usage.cpu()-cpu > timingBudget || time.Since(began) > timingLimit
	}
	for round := 0; len(as) == 0 || len(as) < maxRounds && !used(); round++ {
		first, second := a, b
		if round%2 == 1 {
			first, second = b, a
		}
		one, err := first.sample(ctx, in, sampleTime, reuse, lim)
		if err != nil {
			return nil, nil, err
		}
		two, err := second.sample(ctx, in, sampleTime, reuse, lim)
		if err != nil {
			return nil, nil, err
		}
		if reuse && one.Reusable != two.Reusable && max(one.Calls, two.Calls) > 1 {
			reuse, as, bs = false, nil, nil
			continue
		}
		if round%2 == 1 {
			one, two = two, one
		}
		as, bs = append(as, one), append(bs, two)
	}
	return as, bs, nil
}

// sample measures many calls on one input.
func (p *process) sample(ctx context.Context, in [][]byte, budget time.Duration, reuse bool, lim limits) (*child.Reply, error) {
	if lim.memory > 0 {
		lim.cpu, lim.wall, lim.memory = 3*lim.cpu+20*budget, 3*lim.wall+20*budget, 4*lim.memory
	}
	return p.request(ctx, &child.Request{Kind: child.Time, Budget: int64(budget), Reuse: reuse, Args: in}, lim)
}

// request asks for something that should end well.
func (p *process) request(ctx context.Context, req *child.Request, lim limits) (*child.Reply, error) {
	reply, end := p.do(ctx, req, lim)
	switch {
	case end != nil:
		return nil, end
	case reply.Status == child.Answered, reply.Status == child.TooLarge:
		return reply, nil
	case reply.Status == child.Panicked:
		return nil, errors.New("panic: " + reply.Text)
	}
	return nil, errors.New("the call did not return an answer: " + reply.Text)
}

// peakOf makes one call and returns what came of it, and the most memory that
// was resident in it, above what was before; 0 where the system does not tell.
func (p *process) peakOf(ctx context.Context, in [][]byte, lim limits) (reply *child.Reply, peak int64, err error) {
	if _, err := p.request(ctx, &child.Request{Kind: child.Free}, limits{cpu: startLimit, wall: startLimit}); err != nil {
		return nil, 0, err
	}
	told := p.usage.forget()
	before := p.usage.peak()
	if reply, err = p.request(ctx, &child.Request{Kind: child.Call, Args: in}, lim); err != nil || !told {
		return reply, 0, err
	}
	return reply, max(0, p.usage.peak()-before), nil
}

// perCall returns the CPU time of a call in each sample, in nanoseconds.
func perCall(replies []*child.Reply) []float64 {
	times := make([]float64, len(replies))
	for i, r := range replies {
		times[i] = float64(r.CPU) / float64(r.Calls)
	}
	return times
}

// memoryPerCall returns the bytes and allocations of a call: those of the
// sample with the fewest, since the rest is the runtime's own.
func memoryPerCall(replies []*child.Reply) (bytes, allocs int64) {
	bytes, allocs = math.MaxInt64, math.MaxInt64
	for _, r := range replies {
		bytes, allocs = min(bytes, r.Bytes/r.Calls), min(allocs, r.Allocs/r.Calls)
	}
	return bytes, allocs
}

// rangeOf summarises measurements.
func rangeOf(values []float64) judge.Range {
	s := benchmath.AssumeNothing.Summary(benchmath.NewSample(slices.Clone(values), &benchmath.DefaultThresholds), 0.95)
	r := judge.Range{Median: s.Center, Low: s.Lo, High: s.Hi}
	if math.IsInf(r.Low, 0) || math.IsInf(r.High, 0) {
		r.Low, r.High = slices.Min(values), slices.Max(values)
	}
	return r
}
