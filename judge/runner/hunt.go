package runner

import (
	"context"
	"fmt"
	"math"
	"time"

	"drill/judge"
	"drill/judge/child"
)

const (
	smallLimit = 20 * time.Millisecond // of CPU time, for a small input
	drawLimit  = 5 * time.Second       // to draw some inputs and have them answered by the reference
	largeBatch = 128                   // inputs that are asked for at once
	repeats    = 8                     // of a call whose answer depends on chance
)

// A hunt looks for small random inputs on which an attempt fails.
type hunt struct {
	*session
	seed    uint64        // of the next input
	limit   time.Duration // of CPU time, for one input; it grows where the attempt is slow, but not too slow
	ends    time.Time     // when to be content with what was found
	tried   int
	erratic bool // the attempt fails by chance: ask more than once
	fresh   bool // the attempt keeps something: ask a new process each time
}

// A catch is an input on which the attempt failed.
type catch struct {
	seed   uint64
	in     [][]byte
	before [][][]byte // the inputs of earlier calls that it takes to fail
	res    judge.Result
	proof  bool // the answer was wrong, or the call panicked: not a limit or a crash, for which something else may be to blame
	alone  bool // it fails in a new process as well
}

// A draw is an input and what the reference answers to it.
type draw struct {
	c     judge.Case
	want  []any
	fault error // of the reference
}

func (h *hunt) expect(args []any) (draw, error) {
	in, err := h.entry.Problem.EncodeArgs(args)
	d := draw{c: judge.Case{Name: randomName, In: in}}
	if err == nil {
		d.want, d.fault = h.entry.Problem.Expect(&d.c)
	}
	return d, err
}

// find tries up to n inputs until one fails, or until the deadline.
func (h *hunt) find(ctx context.Context, n int, deadline time.Time) (*catch, error) {
	last := h.tried + min(n, math.MaxInt-h.tried)
	for size := 8; h.tried < last && time.Now().Before(deadline); {
		began := time.Now()
		draws, err := h.draw(ctx, min(size, last-h.tried))
		if err != nil {
			return nil, err
		}
		i, c, err := h.run(ctx, draws)
		if err != nil {
			return nil, err
		}
		h.tried += i
		if c != nil {
			h.tried++
			c.seed = h.seed + uint64(i)
			i++
			if sure, err := h.confirm(ctx, c); sure || err != nil {
				h.seed += uint64(i)
				return c, err
			}
		}
		h.seed += uint64(i)
		if took := time.Since(began); took < 5*time.Millisecond {
			size = min(2*size, largeBatch)
		} else if took > 20*time.Millisecond {
			size = max(size/2, 1)
		}
	}
	return nil, nil
}

// draw draws the next inputs. One that takes for ever would hang the run.
func (h *hunt) draw(ctx context.Context, n int) ([]draw, error) {
	var draws []draw
	drawn := make(chan error, 1)
	go func() {
		drawn <- func() error {
			for i := range n {
				args, err := h.entry.Inputs.Draw(h.seed + uint64(i))
				if err != nil {
					return err
				}
				d, err := h.expect(args)
				if err != nil {
					return err
				}
				draws = append(draws, d)
			}
			return nil
		}()
	}()
	var err error
	select {
	case err = <-drawn:
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-time.After(drawLimit):
		err = fmt.Errorf("no %d inputs and answers within %s", n, seconds(drawLimit))
	}
	if err != nil {
		return nil, fmt.Errorf("problems/%s/inputs.go: %w", h.entry.Dir, err)
	}
	return draws, nil
}

// run tries inputs one after the other and returns how many were answered
// rightly, and the first on which the attempt failed.
func (h *hunt) run(ctx context.Context, draws []draw) (right int, c *catch, err error) {
	if _, err := h.ensure(ctx); err != nil {
		return 0, nil, err
	}
	inputs := make([][][]byte, 0, len(draws))
	for _, d := range draws {
		if d.fault != nil {
			break
		}
		inputs = append(inputs, d.c.In)
	}
	lim := limits{cpu: h.limit, wall: time.Second, memory: defaultMemory}
	end := h.process.try(ctx, inputs, lim, func(i int, reply *child.Reply) bool {
		var res judge.Result
		h.answered(reply, draws[i].c, draws[i].want, &res)
		if res.Verdict != judge.Accepted {
			c = &catch{res: res, proof: true}
			return false
		}
		right++
		return true
	})
	switch {
	case end != nil && end.cause == cancelled:
		h.drop()
		return right, nil, ctx.Err()
	case end != nil && c == nil:
		c = &catch{res: judge.Result{Verdict: end.verdict()}}
	case c == nil && len(inputs) < len(draws):
		c = &catch{res: judge.Result{Verdict: judge.JudgeError}}
	}
	if c == nil {
		h.process.stdout.take() // what is printed counts by the call, not by the thousand calls
		h.process.stderr.take()
		return right, nil, nil
	}
	h.drop() // it owes replies
	c.in = draws[right].c.In
	return right, c, nil
}

// confirm judges a catch as a case by itself, in a new process and under the
// limits of one, and reports whether the attempt is surely wrong.
func (h *hunt) confirm(ctx context.Context, c *catch) (sure bool, err error) {
	for h.erratic = false; ; h.erratic = true {
		res, err := h.judgeAlone(ctx, c.in)
		switch {
		case err != nil && !c.proof:
			return false, err
		case err == nil && res.Verdict != judge.Accepted:
			c.res, c.alone = *res, true
			return true, nil
		case c.res.Verdict == judge.TimeLimit:
			h.limit = min(2*h.limit, h.scaled(minLimit))
		}
		if !c.proof || h.erratic || err != nil {
			h.erratic = false
			return c.proof, nil
		}
	}
}

// judgeAlone judges an input in a new process, or in several if the attempt
// fails only by chance.
func (h *hunt) judgeAlone(ctx context.Context, in [][]byte) (res *judge.Result, err error) {
	for range h.tries() {
		h.drop()
		if res, err = h.judgeInput(ctx, in); err != nil || res.Verdict != judge.Accepted {
			break
		}
	}
	return res, err
}

func (h *hunt) tries() int {
	if h.erratic {
		return repeats
	}
	return 1
}
