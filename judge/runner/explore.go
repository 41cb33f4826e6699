package runner

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"drill/judge/child"
	"drill/judge/gen"
)

const (
	maxNotation = 1 << 20          // bytes of an input, beyond which no family grows
	maxSize     = 1 << 30          // of a family whose inputs hardly grow
	makeLimit   = time.Second      // by the clock, for making an input
	glance      = time.Millisecond // of CPU time, to see what a size costs
	firstSizes  = 64               // up to which a family need not make every size
)

// explore finds the sizes that each contestant manages in the time that a call
// may take, and whether all leave their arguments as they are.
func (g *grower) explore(ctx context.Context, f gen.Family, longest time.Duration) (reuse bool, err error) {
	reuse = true
	for _, c := range g.runners {
		c.sizes, c.stopped = nil, nil
	}
	var last [][]byte
	same := 0
	for n := 1; n <= maxSize; n = nextSize(n) {
		_, in, err := g.input(f, n, 1)
		if err != nil {
			if n < firstSizes {
				continue
			}
			g.stopAll(n, err.Error())
			return reuse, nil
		}
		if slices.EqualFunc(in, last, bytes.Equal) {
			if same++; same > 8 {
				g.stopAll(n, "the inputs grow no more")
				return reuse, nil
			}
			continue
		}
		last, same = in, 0
		size := 0
		for _, arg := range in {
			size += len(arg)
		}
		if size > maxNotation {
			g.stopAll(n, fmt.Sprintf("the input takes more than %d KiB", maxNotation>>10))
			return reuse, nil
		}
		running := false
		for _, c := range g.runners {
			if c.stopped != nil {
				continue
			}
			running = true
			if err := g.ensure(ctx, c); err != nil {
				return reuse, err
			}
			limit := max(20*longest, leastLimit)
			lim := limits{cpu: limit, wall: 3*limit + time.Second, memory: defaultMemory}
			reply, err := c.process.request(ctx, &child.Request{Kind: child.Time, Budget: int64(glance), Reuse: true, Args: in}, lim)
			if err != nil {
				c.drop()
				if ctx.Err() != nil {
					return reuse, ctx.Err()
				}
				c.stopped = &Stop{n, plain(err), true}
				continue
			}
			reuse = reuse && (reply.Reusable || reply.Calls == 1)
			c.sizes = append(c.sizes, n)
			if each := time.Duration(reply.CPU / reply.Calls); each > longest {
				c.stopped = &Stop{n, fmt.Sprintf("a call takes %v", each.Round(time.Millisecond)), false}
			}
		}
		if !running {
			return reuse, nil
		}
	}
	g.stopAll(maxSize, "no size is larger")
	return reuse, nil
}

func (g *grower) stopAll(n int, why string) {
	for _, c := range g.runners {
		if c.stopped == nil {
			c.stopped = &Stop{n, why, false}
		}
	}
}

// nextSize returns the sizes 1, 2, 3, … up to 8, four to the doubling up to 64,
// for what grows like 2^n, and powers of two beyond: structures that double as
// they grow are then always equally full.
func nextSize(n int) int {
	switch {
	case n < 8:
		return n + 1
	case n < 16:
		return n + 2
	case n < 32:
		return n + 4
	case n < 64:
		return n + 8
	}
	return 2 * n
}

// input makes the input of a family and a size, in time or not at all: a family
// may be unfit for sizes that no case has.
func (g *grower) input(f gen.Family, n int, seed uint64) (args []any, in [][]byte, err error) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("the family makes no such input: %v", r)
			}
		}()
		args = f.Make(rand.New(rand.NewPCG(seed, uint64(n))), n)
		in, err = g.entry.Problem.EncodeArgs(args)
	}()
	select {
	case <-done:
		return args, in, err
	case <-time.After(makeLimit):
		return nil, nil, errors.New("the input takes more than a second to make")
	}
}

const tooLong = "it takes too long"

// plain words what kept a contestant from larger sizes.
func plain(err error) string {
	var e *end
	if !errors.As(err, &e) {
		return err.Error()
	}
	switch e.cause {
	case overTime:
		return tooLong
	case overIdle:
		return "it is asleep or deadlocked"
	case overMemory:
		return fmt.Sprintf("it needs more than %d MiB of memory", defaultMemory>>20)
	case overOutput:
		return "it prints too much"
	case exited:
		return "its process ended, as by a stack overflow"
	}
	return err.Error()
}
