package runner

import (
	"fmt"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"

	"drill/judge/growth"
)

// A Check compares the growth that a contestant is said to have with what was
// measured.
type Check struct {
	Contestant string      `json:"contestant"`
	Of         string      `json:"of"` // time or space
	Declared   string      `json:"declared"`
	Measured   growth.Name `json:"measured"` // over all families, the fastest
	Verdict    Holding     `json:"verdict"`
	Why        string      `json:"why,omitempty"`
}

// Holding says whether a declared growth holds.
type Holding string

// How a declared growth and what was measured may stand to each other.
const (
	Holds      Holding = "holds"       // what was measured may be it
	Differs    Holding = "differs"     // it cannot be: one of the two is wrong
	NotShown   Holding = "not shown"   // no family makes the cost grow as fast
	CannotTell Holding = "cannot tell" // the measurements do not say
	Undeclared Holding = "undeclared"  // nothing is said, or nothing that can be read
)

// Checks compares every declared growth with what was measured. A declared
// growth is read with its letters as they were in the inputs, which makes it a
// growth in n on each family. It is a bound on every family, and some family
// should reach it. Of space, which is what a call needs beside its arguments and
// its answer, the answer may add to what was measured, and a logarithm is too
// little to be seen.
func (g *Growth) Checks() []Check {
	var checks []Check
	for i, c := range g.Contestants {
		checks = append(checks, g.check(i, "time", c.Contestant.Time, c.Time))
		if c.Contestant.Space != "" || c.File == "" {
			checks = append(checks, g.check(i, "space", c.Contestant.Space, c.Space))
		}
	}
	return checks
}

func (g *Growth) check(i int, of, declared string, measured growth.Name) Check {
	c := Check{Contestant: g.Contestants[i].Name, Of: of, Declared: declared, Measured: measured}
	if declared == never {
		c.Verdict, c.Why = NotShown, "it answered on every family"
		for _, f := range g.Families {
			if f.Stopped[i].Failed && f.Stopped[i].Why == tooLong {
				c.Verdict, c.Why = Holds, ""
			}
		}
		return c
	}
	formula, err := growth.Parse(declared)
	if err != nil {
		c.Verdict, c.Why = Undeclared, err.Error()
		return c
	}
	if !measured.Known() {
		c.Verdict, c.Why = CannotTell, measured.Unknown
		return c
	}
	var most growth.Name // what the formula comes to where it grows fastest
	told := false
	for _, f := range g.Families {
		got, limit := f.Time[i], growth.Name{}
		bound, err := f.bound(formula, i, false)
		limit = bound
		if of == "space" {
			got = f.Space[i]
			if err == nil {
				limit, err = f.bound(formula, i, true)
			}
		}
		if err != nil {
			c.Verdict, c.Why = Undeclared, err.Error()
			return c
		}
		if !got.Known() || !bound.Known() || !limit.Known() {
			continue
		}
		above := got.Above(limit)
		if above && of == "space" {
			held, sure := f.held(i)
			if !sure {
				c.Verdict, c.Why = CannotTell, fmt.Sprintf("on %q a call allocates %s in all, too little to see how much of it is held at once", f.Family, got)
				return c
			}
			above = held
		}
		if above {
			c.Verdict, c.Why = Differs, fmt.Sprintf("on %q it is %s, where %s comes to %s", f.Family, got, declared, limit)
			return c
		}
		if !told {
			most, told = bound, true
		}
		most = growth.Fastest(most, bound)
	}
	switch {
	case !told:
		c.Verdict, c.Why = CannotTell, "no family has enough sizes"
	case measured.High < most.Low && (of == "time" || most.Low > growth.Logarithmic):
		c.Verdict, c.Why = NotShown, fmt.Sprintf("%s comes to %s, but no family shows more than %s", declared, most, measured)
	default:
		c.Verdict = Holds
	}
	return c
}

// held reports whether what contestant i allocated for the largest input was
// resident at once, and whether that is sure: the runtime collects nothing
// before the heap has some size. Garbage is no space.
func (f *FamilyGrowth) held(i int) (held, sure bool) {
	for _, row := range slices.Backward(f.Rows) {
		if c := row.Cells[i]; c != nil {
			bytes := rangeOf(c.Bytes).Median
			return bytes < 2*float64(c.Peak), c.Peak > 0 && bytes > leastHeap
		}
	}
	return false, false
}

// leastHeap is twice the heap below which Go does not collect, in bytes.
const leastHeap = 8 << 20

// bound names what a formula comes to on a family, at the sizes at which
// contestant i was measured, with the answer added or not.
func (f *FamilyGrowth) bound(formula growth.Formula, i int, answer bool) (growth.Name, error) {
	var sizes, values []float64
	for _, row := range f.Rows {
		cell := row.Cells[i]
		if cell == nil {
			continue
		}
		if row.unknown != nil {
			return growth.Name{}, row.unknown
		}
		v, err := formula.At(row.letters)
		if err != nil {
			return growth.Name{}, err
		}
		if answer {
			if cell.Answer == unwritten {
				continue // the sizes before it tell
			}
			v += float64(cell.Answer)
		}
		sizes, values = append(sizes, float64(row.N)), append(values, v)
	}
	return growth.Exact(sizes, values), nil
}

// never is the growth of what does not end on some inputs.
const never = "O(∞)"

var (
	bigO  = regexp.MustCompile(`O\((?:[^()]|\([^()]*\))*\)`)
	words = []struct{ word, growth string }{
		{"quadratic", "O(n^2)"}, {"cubic", "O(n^3)"}, {"exponential", "O(2^n)"}, {"logarithmic", "O(log n)"}, {"linear", "O(n)"},
	}
)

// DeclaredIn returns the growth that the first comment of an attempt names, as
// O(n^2) or as the word quadratic; "" where it names none.
func DeclaredIn(source []byte) string {
	file, err := parser.ParseFile(token.NewFileSet(), "", source, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil { // pasted without a package clause
		file, err = parser.ParseFile(token.NewFileSet(), "", append([]byte("package p\n"), source...), parser.ParseComments|parser.SkipObjectResolution)
	}
	if err != nil {
		return ""
	}
	for _, c := range file.Comments {
		text := strings.Join(strings.Fields(c.Text()), " ")
		if o := bigO.FindString(text); o != "" {
			return o
		}
		for _, w := range words {
			if strings.Contains(text, w.word) {
				return w.growth
			}
		}
	}
	return ""
}
