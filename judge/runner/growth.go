package runner

import (
	"drill/judge"
	"drill/judge/child"
	"drill/judge/growth"
)

// Growth is how the contestants' costs grow on the inputs of one problem.
type Growth struct {
	Problem     string          `json:"problem"`
	Contestants []*Grown        `json:"contestants"` // over all families: the fastest growth
	Families    []*FamilyGrowth `json:"families"`
}

// Grown is how the costs of one contestant grow.
type Grown struct {
	Contestant
	Time  growth.Name `json:"time"`
	Space growth.Name `json:"space"`
}

// FamilyGrowth is how the costs grow on one family of inputs. Lists by
// contestant have the order of the contestants.
type FamilyGrowth struct {
	Family  string        `json:"family"`
	Rows    []*GrowthRow  `json:"sizes"`
	Stopped []*Stop       `json:"stopped"` // why each was not measured at larger sizes
	Time    []growth.Name `json:"time"`    // CPU time of a call
	Space   []growth.Name `json:"space"`   // bytes allocated, and the growth of the stack
	Peak    []growth.Name `json:"peak"`    // resident memory of a call, its arguments included
}

// A Stop says why a contestant was not measured at larger sizes than N.
type Stop struct {
	N      int    `json:"n"`
	Why    string `json:"why"`
	Failed bool   `json:"failed,omitempty"` // at N itself, by the contestant's own doing
}

// A GrowthRow holds what was measured at one size.
type GrowthRow struct {
	N     int     `json:"n"`
	Cells []*Cell `json:"cells"` // by contestant; null: not measured

	letters map[string]float64
	unknown error // why the letters are not known
}

// unwritten is the length of an answer whose notation is too long.
const unwritten = -1

// A Cell holds what one contestant cost at one size.
type Cell struct {
	CPU    []float64 `json:"cpu_ns"`       // of a call, by round
	Bytes  []float64 `json:"bytes"`        // allocated by a call, by round
	Allocs int64     `json:"allocs"`       // of a call
	Stack  int64     `json:"stack_bytes"`  // by which the stack grew
	Peak   int64     `json:"peak_bytes"`   // resident in a call above what was before, its arguments included
	Answer int64     `json:"answer_bytes"` // of the answer's notation; unwritten if that is too long
}

func (c *Cell) add(r *child.Reply) {
	c.CPU = append(c.CPU, float64(r.CPU)/float64(r.Calls))
	c.Bytes = append(c.Bytes, float64(r.Bytes)/float64(r.Calls))
	c.Allocs = r.Allocs / r.Calls
}

// Time summarises the CPU time of a call, in nanoseconds.
func (c *Cell) Time() judge.Range { return rangeOf(c.CPU) }

// What is too little to tell a growth from.
const (
	floorTime  = 5       // nanoseconds: what calling costs
	floorBytes = 256     // of allocation
	floorStack = 1 << 16 // bytes: the runtime takes stacks from the system in portions
	floorPeak  = 2 << 20 // bytes: what the runtime takes at once
)

// fit names the growths on a family.
func (f *FamilyGrowth) fit() {
	for i := range f.Stopped {
		var time, bytes, stack, peak []growth.Point
		for _, row := range f.Rows {
			cell := row.Cells[i]
			if cell == nil {
				continue
			}
			n := float64(row.N)
			time = append(time, growth.Point{N: n, Samples: cell.CPU})
			bytes = append(bytes, growth.Point{N: n, Samples: cell.Bytes})
			stack = append(stack, growth.Point{N: n, Samples: []float64{float64(cell.Stack)}})
			peak = append(peak, growth.Point{N: n, Samples: []float64{float64(cell.Peak)}})
		}
		f.Time = append(f.Time, growth.Fit(time, floorTime))
		f.Space = append(f.Space, growth.Both(growth.Fit(bytes, floorBytes), growth.Fit(stack, floorStack)))
		f.Peak = append(f.Peak, growth.Fit(peak, floorPeak))
	}
}

// conclude takes each contestant's fastest growth over all families.
func (g *Growth) conclude() {
	for i, c := range g.Contestants {
		var time, space []growth.Name
		for _, f := range g.Families {
			time, space = append(time, f.Time[i]), append(space, f.Space[i])
		}
		c.Time, c.Space = growth.Fastest(time...), growth.Fastest(space...)
	}
}
