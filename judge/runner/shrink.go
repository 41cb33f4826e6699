package runner

import (
	"context"
	"slices"
	"time"

	"drill/judge"
)

const (
	catches = 5           // that are shrunk; the smallest counts
	further = time.Second // to find all but the first
	series  = 500         // of calls that are tried in processes of their own
)

// smallest looks for the smallest input that fails in the way of a catch. Where
// no single step makes one smaller, another one may lead further down.
func (h *hunt) smallest(ctx context.Context, c *catch) *catch {
	if c.res.Verdict == judge.NotImplemented {
		return c
	}
	if !c.alone {
		return h.shrinkCalls(ctx, c)
	}
	best := h.shrink(ctx, c)
	if h.opts.Seed != 0 { // that of one of them
		return best
	}
	deadline := time.Now().Add(further)
	for range catches - 1 {
		next, err := h.find(ctx, randomInputs, deadline)
		if err != nil || next == nil {
			break
		}
		if !next.alone {
			continue
		}
		next = h.shrink(ctx, next)
		if next.size() < best.size() && time.Now().Before(h.ends) { // else it was cut short
			best = next
		}
	}
	return best
}

func (c *catch) size() int {
	size := 0
	for _, arg := range c.in {
		size += len(arg)
	}
	return size
}

func (h *hunt) shrink(ctx context.Context, c *catch) *catch {
	defer func() { h.fresh = false }()
	for {
		var in [][]byte
		known := map[string]bool{inputKey(c.in): true} // many draws make one input, and a failure is asked for twice
		h.entry.Inputs.Shrink(c.seed, time.Until(h.ends), func(args []any) bool {
			d, err := h.expect(args)
			key := inputKey(d.c.In)
			fails, ok := known[key]
			if !ok && err == nil {
				got := h.try(ctx, d)
				fails = got != nil && got.res.Verdict == c.res.Verdict
				known[key] = fails
			}
			if fails {
				in = d.c.In
			}
			return fails
		})
		if in == nil || slices.EqualFunc(in, c.in, slices.Equal) {
			break
		}
		res, err := h.judgeAlone(ctx, in)
		if err == nil && res.Verdict == c.res.Verdict {
			c.in, c.res = in, *res
			break
		}
		switch { // the small one is answered rightly by itself
		case err != nil:
			return c
		case c.res.Verdict == judge.TimeLimit && h.limit < h.scaled(minLimit):
			h.limit = h.scaled(minLimit) // it was slow, but not too slow
		case !h.fresh && !h.erratic:
			h.fresh = true // what earlier calls left may be to blame
		case !h.erratic:
			h.fresh, h.erratic = false, true
		default:
			return c
		}
	}
	if h.erratic {
		c.res.Detail += "\nbut not each time: the answer depends on chance"
	}
	return c
}

// try makes calls one after the other and returns the first on which the
// attempt fails, with those before it; nil where it does not, or time is over.
func (h *hunt) try(ctx context.Context, calls ...draw) *catch {
	if ctx.Err() != nil || time.Now().After(h.ends) {
		return nil
	}
	for range h.tries() {
		if h.fresh {
			h.drop()
		}
		right, c, err := h.run(ctx, calls)
		if err != nil {
			return nil
		}
		if c != nil {
			for _, d := range calls[:right] {
				c.before = append(c.before, d.c.In)
			}
			return c
		}
	}
	return nil
}

// shrinkCalls is shrink for a catch that fails only in company. It tries series
// of calls, each in a new process, since what is kept from one call to the next
// may be to blame.
func (h *hunt) shrinkCalls(ctx context.Context, c *catch) *catch {
	h.fresh = true
	defer func() { h.fresh = false }()
	var found *catch
	fails := func(series [][]any) bool {
		var calls []draw
		for _, args := range series {
			d, err := h.expect(args)
			if err != nil {
				return false
			}
			calls = append(calls, d)
		}
		got := h.try(ctx, calls...)
		if got == nil || !got.proof || len(got.before) == 0 {
			return false
		}
		found = got
		return true
	}
	calls := h.entry.Inputs.ShrinkCalls(c.seed, series, time.Until(h.ends), fails)
	sure := calls != nil
	h.ends = time.Now().Add(randomShrink)
	for i := 0; i < repeats && sure; i++ {
		sure = fails(calls)
	}
	if !sure {
		c.res.Detail += "\nbut by itself the same input is answered rightly: the answer depends on chance, or on what was called before"
		return c
	}
	found.res.Detail += "\nbut by itself this input is answered rightly: something is kept from one call to the next, as in a variable outside the function"
	return found
}
