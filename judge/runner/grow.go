package runner

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"drill/judge/child"
	"drill/judge/gen"
	"drill/judge/growth"
	"drill/problems"
)

const (
	fewestSizes = 8                      // measured on a family, of each contestant, however small the budget
	mostSizes   = 20                     // however large
	growRounds  = 8                      // of measurements at each size
	leastRounds = 6                      // though the budget be used: fewer give no range with any confidence
	makingArgs  = 2                      // a sample takes so many times its CPU time, with the making of its arguments
	leastLimit  = 500 * time.Millisecond // of CPU time, of a call
)

// A Contestant is what grows: a user's file, or an approach of the library.
type Contestant struct {
	Name     string `json:"name"`
	File     string `json:"file,omitempty"`           // "": an approach
	Approach int    `json:"-"`                        // its index
	Time     string `json:"declared_time,omitempty"`  // the growth that it is said to have, as "O(n log n)"; "": nothing is said
	Space    string `json:"declared_space,omitempty"` // the same of its memory
}

// GrowOptions say how to measure growth.
type GrowOptions struct {
	Options
	Budget time.Duration // by the clock, for all families together
	Family string        // this one only
	Rough  bool          // for names only: fewer rounds, shorter samples
}

// Grow measures contestants side by side on every family of a problem's large
// inputs, at sizes that grow until the budget is used. A *SourceError is an
// attempt's fault.
func Grow(ctx context.Context, e problems.Entry, contestants []Contestant, opts GrowOptions) (*Growth, error) {
	g := &grower{contestants: contestants, rounds: leastRounds, most: growRounds, sample: sampleTime}
	if opts.Rough {
		g.rounds, g.most, g.sample = leastRounds/2, leastRounds/2, sampleTime/3
	}
	g.entry, g.opts = e, opts.Options
	var err error
	if g.dir, err = makeTemp(); err != nil {
		return nil, err
	}
	defer os.RemoveAll(g.dir)
	for i, c := range contestants {
		command := g.approachCommand(c.Approach)
		if c.File != "" {
			if command, err = g.buildContestant(ctx, c, i); err != nil {
				return nil, err
			}
		}
		g.runners = append(g.runners, &contestant{command: command})
	}
	defer g.stop()
	families := e.Inputs.Large
	if opts.Family != "" {
		families = nil
		for _, f := range e.Inputs.Large {
			if f.Name == opts.Family {
				families = []gen.Family{f}
			}
		}
		if families == nil {
			return nil, &InputError{fmt.Errorf("problem %s has no family %q of large inputs", e.Problem.ID, opts.Family)}
		}
	}
	result := &Growth{Problem: e.Problem.ID}
	for _, c := range contestants {
		result.Contestants = append(result.Contestants, &Grown{Contestant: c})
	}
	for i, f := range families {
		g.progress("%s, family %d of %d: %s", e.Problem.ID, i+1, len(families), f.Name)
		fg, err := g.family(ctx, f, opts.Budget/time.Duration(len(families)))
		if err != nil {
			return nil, err
		}
		result.Families = append(result.Families, fg)
	}
	result.conclude()
	return result, nil
}

// A grower measures the contestants of one problem.
type grower struct {
	session
	contestants []Contestant
	runners     []*contestant
	rounds      int           // the fewest
	most        int           // rounds
	sample      time.Duration // CPU time of one
}

type contestant struct {
	command []string
	process *process
	sizes   []int // that it was seen to manage on the family at hand
	stopped *Stop // why it was not tried at larger ones
}

func (g *grower) buildContestant(ctx context.Context, c Contestant, i int) ([]string, error) {
	src, err := os.ReadFile(c.File)
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(g.dir, fmt.Sprint(i))
	if err := os.Mkdir(dir, 0o700); err != nil {
		return nil, err
	}
	g.progress("building %s", filepath.Base(c.File))
	program, err := g.program(ctx, c.File, src, dir)
	return []string{program}, err
}

func (g *grower) stop() {
	for _, c := range g.runners {
		c.drop()
	}
}

func (c *contestant) drop() {
	if c.process != nil {
		c.process.stop()
		c.process = nil
	}
}

func (g *grower) ensure(ctx context.Context, c *contestant) error {
	if c.process != nil {
		return nil
	}
	p, err := g.start(ctx, c.command)
	if err != nil {
		if p != nil {
			p.stop()
		}
		return err
	}
	c.process = p
	return nil
}

// family measures one family: first it looks how far each contestant gets, then
// it measures sizes among those in rounds, with another input in each.
func (g *grower) family(ctx context.Context, f gen.Family, budget time.Duration) (*FamilyGrowth, error) {
	began := time.Now()
	samples := time.Duration(g.rounds * len(g.runners))
	sizes := min(max(int(budget/(samples*makingArgs*g.sample)), fewestSizes), mostSizes)
	longest := budget / (samples * time.Duration(sizes))
	result := &FamilyGrowth{Family: f.Name}
	reuse, err := g.explore(ctx, f, longest)
	if err != nil {
		return nil, err
	}
	for _, n := range g.chosen(sizes) {
		result.Rows = append(result.Rows, &GrowthRow{N: n, Cells: make([]*Cell, len(g.runners))})
	}
	for round := 0; round < g.rounds || round < g.most && time.Since(began) < budget; round++ {
		for _, row := range result.Rows {
			args, in, err := g.input(f, row.N, uint64(round)+1)
			if err != nil {
				continue // another seed made one
			}
			if round == 0 {
				g.describe(row, args)
			}
			if err := g.measure(ctx, row, in, round, reuse, longest); err != nil {
				return nil, err
			}
		}
	}
	for _, c := range g.runners {
		result.Stopped = append(result.Stopped, c.stopped)
	}
	result.fit()
	return result, nil
}

// measure takes one sample of every contestant at one size. Who begins changes
// from round to round.
func (g *grower) measure(ctx context.Context, row *GrowthRow, in [][]byte, round int, reuse bool, longest time.Duration) error {
	limit := max(50*longest, 2*leastLimit)
	lim := limits{cpu: limit, wall: 3*limit + time.Second, memory: defaultMemory}
	for k := range g.runners {
		i := (k + round) % len(g.runners)
		c := g.runners[i]
		if !slices.Contains(c.sizes, row.N) {
			continue
		}
		if err := g.ensure(ctx, c); err != nil {
			return err
		}
		if round == 0 {
			row.Cells[i] = &Cell{}
		}
		cell := row.Cells[i]
		if cell == nil {
			continue
		}
		err := g.sampleInto(ctx, cell, c.process, in, reuse, lim, round == 0)
		if err != nil {
			c.drop()
			if ctx.Err() != nil {
				return ctx.Err()
			}
			row.Cells[i] = nil
			c.stopped = &Stop{row.N, plain(err), true}
		}
	}
	return nil
}

func (g *grower) sampleInto(ctx context.Context, cell *Cell, p *process, in [][]byte, reuse bool, lim limits, first bool) error {
	if first {
		reply, peak, err := p.peakOf(ctx, in, lim)
		if err != nil {
			return err
		}
		cell.Stack, cell.Peak, cell.Answer = reply.Stack, peak, int64(len(reply.Answer))
		if reply.Status == child.TooLarge {
			cell.Answer = unwritten
		}
	}
	reply, err := p.sample(ctx, in, g.sample, reuse, lim)
	if err != nil {
		return err
	}
	cell.add(reply)
	return nil
}

// describe notes what the letters of all declared growths are in an input.
func (g *grower) describe(row *GrowthRow, args []any) {
	var letters []string
	for _, c := range g.contestants {
		for _, text := range []string{c.Time, c.Space} {
			if f, err := growth.Parse(text); err == nil {
				letters = append(letters, f.Letters()...)
			}
		}
	}
	row.letters, row.unknown = g.entry.Inputs.Values(g.entry.Problem, letters, row.N, args)
}

// chosen lists, in order, the sizes to be measured: those of the contestant that
// gets farthest, evenly apart, and for one that they leave with too few some of
// its own. All are measured at all that they manage.
func (g *grower) chosen(count int) []int {
	farthest := g.runners[0]
	for _, c := range g.runners {
		if len(c.sizes) > len(farthest.sizes) {
			farthest = c
		}
	}
	sizes := spaced(farthest.sizes, count)
	for _, c := range g.runners {
		shared := 0
		for _, n := range c.sizes {
			if slices.Contains(sizes, n) {
				shared++
			}
		}
		if shared < fewestSizes {
			sizes = append(sizes, spaced(c.sizes, fewestSizes)...)
		}
	}
	slices.Sort(sizes)
	return slices.Compact(sizes)
}

// spaced picks up to count of sizes, evenly apart, from the largest down.
func spaced(sizes []int, count int) []int {
	for ratio := 1.0; ; ratio += 0.1 {
		var picked []int
		for _, n := range slices.Backward(sizes) {
			if len(picked) == 0 || float64(picked[len(picked)-1])/float64(n) >= ratio {
				picked = append(picked, n)
			}
		}
		if len(picked) <= count {
			slices.Reverse(picked)
			return picked
		}
	}
}
