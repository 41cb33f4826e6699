package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"golang.org/x/perf/benchmath"

	"drill/judge/growth"
	"drill/judge/runner"
	"drill/problems"
)

// growth prints how the contestants' costs grow: the family that tells most in
// full, or every one, then a line for each, then what it comes to.
func (p *printer) growth(e problems.Entry, g *runner.Growth, verbose bool) {
	p.printf("%s\n", p.style(bold, e.Problem.ID+". "+e.Problem.Title))
	shown := telling(g)
	for i, f := range g.Families {
		if verbose || i == shown {
			p.printf("\non %q\n", f.Family)
			p.tables(g, f)
			p.curve(g, f)
		}
	}
	p.names(g, "growth of time", func(f *runner.FamilyGrowth) []growth.Name { return f.Time },
		func(c *runner.Grown) string { return c.Contestant.Time })
	p.names(g, "growth of memory", func(f *runner.FamilyGrowth) []growth.Name { return f.Space },
		func(c *runner.Grown) string { return c.Contestant.Space })
	p.printf("\n")
	for _, line := range conclusions(g) {
		p.printf("%s\n", line)
	}
}

// telling picks the family on which attempt and reference differ most, or on
// which time grows fastest.
func telling(g *runner.Growth) int {
	best, most := 0, math.Inf(-1)
	for i, f := range g.Families {
		weight := 0.0
		for k, n := range f.Time {
			if !n.Known() {
				continue
			}
			weight = max(weight, float64(n.Low)+float64(n.High)/10)
			if k > 0 && g.Contestants[k].File != "" && (n.Above(f.Time[0]) || f.Time[0].Above(n)) {
				weight += 100 + math.Abs(float64(n.Low-f.Time[0].High))
			}
		}
		if weight > most {
			best, most = i, weight
		}
	}
	return best
}

// tables prints what was measured on a family in the way of benchstat: the
// median and how far it is certain, then the change from the first column, or
// ~ where chance explains it.
func (p *printer) tables(g *runner.Growth, f *runner.FamilyGrowth) {
	p.table(g, f, "sec/op", func(c *runner.Cell) []float64 { return c.CPU }, func(v float64) string {
		return timeText(v)
	})
	for _, row := range f.Rows {
		for _, c := range row.Cells {
			if c != nil && slices.Max(c.Bytes) >= 1 {
				p.table(g, f, "B/op", func(c *runner.Cell) []float64 { return c.Bytes }, func(v float64) string { return size(int64(v)) })
				return
			}
		}
	}
}

const (
	numberWidth = 10
	centerWidth = 17
	deltaWidth  = 26
)

func (p *printer) table(g *runner.Growth, f *runner.FamilyGrowth, unit string, of func(*runner.Cell) []float64, text func(float64) string) {
	// As many beside the base as fit side by side.
	room := max(1, (p.width-numberWidth-centerWidth)/(centerWidth+deltaWidth))
	for first := 1; first == 1 || first < len(g.Contestants); first += room {
		columns := []int{0}
		for i := first; i < min(first+room, len(g.Contestants)); i++ {
			columns = append(columns, i)
		}
		head, below := strings.Repeat(" ", numberWidth), fmt.Sprintf("%*s", numberWidth, "n")
		for k, i := range columns {
			width := centerWidth
			sub := fmt.Sprintf("%*s", centerWidth, unit)
			if k > 0 {
				width += deltaWidth
				sub += fmt.Sprintf("  %-*s", deltaWidth-2, "vs base")
			}
			head += fmt.Sprintf("%*s", width, clip(g.Contestants[i].Name, width-2))
			below += sub
		}
		p.printf("\n%s\n%s\n", p.style(bold, strings.TrimRight(head, " ")), p.style(faint, strings.TrimRight(below, " ")))
		for _, row := range f.Rows {
			line := fmt.Sprintf("%*d", numberWidth, row.N)
			for k, i := range columns {
				line += center(row.Cells[i], of, text)
				if k > 0 {
					line += fmt.Sprintf("  %-*s", deltaWidth-2, delta(row.Cells[0], row.Cells[i], of))
				}
			}
			p.printf("%s\n", strings.TrimRight(line, " "))
		}
	}
}

// clip cuts a name to a width.
func clip(name string, width int) string {
	if r := []rune(name); len(r) > width {
		return string(r[:width-1]) + "…"
	}
	return name
}

func sample(c *runner.Cell, of func(*runner.Cell) []float64) *benchmath.Sample {
	return benchmath.NewSample(slices.Clone(of(c)), &benchmath.DefaultThresholds)
}

func center(c *runner.Cell, of func(*runner.Cell) []float64, text func(float64) string) string {
	if c == nil {
		return strings.Repeat(" ", centerWidth)
	}
	s := benchmath.AssumeNothing.Summary(sample(c, of), 0.95)
	spread := "∞"
	if !math.IsInf(s.Hi, 0) && s.Center > 0 {
		spread = fmt.Sprintf("%.0f%%", 100*max(s.Hi-s.Center, s.Center-s.Lo)/s.Center)
	}
	return fmt.Sprintf("%*s ±%4s", centerWidth-6, text(s.Center), spread)
}

func delta(base, c *runner.Cell, of func(*runner.Cell) []float64) string {
	if base == nil || c == nil {
		return ""
	}
	a, b := sample(base, of), sample(c, of)
	before, after := benchmath.AssumeNothing.Summary(a, 0.95).Center, benchmath.AssumeNothing.Summary(b, 0.95).Center
	change := benchmath.AssumeNothing.Compare(a, b)
	if change.P > change.Alpha || before == 0 {
		return fmt.Sprintf("%8s (%s)", "~", change)
	}
	percent := 100 * (after/before - 1)
	sign := "+"
	if percent < 0 {
		sign = "-"
	}
	return fmt.Sprintf("%8s (%s)", sign+rounded(math.Abs(percent), 1)+"%", change)
}

// timeText writes nanoseconds with the digits that a table has room for.
func timeText(ns float64) string {
	for _, unit := range []string{"ns", "µs", "ms"} {
		if ns < 999.5 {
			return rounded(ns, 0) + unit
		}
		ns /= 1000
	}
	return rounded(ns, 0) + "s"
}

// names prints a line for each family: the growth of each contestant.
func (p *printer) names(g *runner.Growth, title string, of func(*runner.FamilyGrowth) []growth.Name, declared func(*runner.Grown) string) {
	width := len(title)
	for _, f := range g.Families {
		width = max(width, len([]rune(f.Family)))
	}
	columns := make([]int, len(g.Contestants))
	for i, c := range g.Contestants {
		columns[i] = len([]rune(c.Name))
		for _, f := range g.Families {
			columns[i] = max(columns[i], len([]rune(nameText(of(f)[i]))))
		}
		columns[i] = min(columns[i], 30)
	}
	line := func(first string, cell func(i int) string) string {
		text := fmt.Sprintf("%-*s", width, first)
		for i := range g.Contestants {
			text += fmt.Sprintf("  %-*s", columns[i], clip(cell(i), columns[i]))
		}
		return strings.TrimRight(text, " ")
	}
	p.printf("\n%s\n", p.style(bold, line(title, func(i int) string { return g.Contestants[i].Name })))
	for _, f := range g.Families {
		p.printf("%s\n", line(f.Family, func(i int) string { return nameText(of(f)[i]) }))
	}
	p.printf("%s\n", p.style(faint, line("declared", func(i int) string { return declared(g.Contestants[i]) })))
}

func nameText(n growth.Name) string {
	if !n.Known() {
		return n.String()
	}
	return fmt.Sprintf("%s %.0f%%", n, math.Floor(100*n.Confidence))
}

// conclusions say what it all comes to, for each of the user's files.
func conclusions(g *runner.Growth) []string {
	var lines []string
	for i, c := range g.Contestants {
		if c.File == "" {
			continue
		}
		for _, f := range g.Families {
			if s := f.Stopped[i]; s.Failed {
				lines = append(lines, fmt.Sprintf("%s ended at n = %d on %q: %s", c.Name, s.N, f.Family, s.Why))
			}
		}
		grows, memory := c.Name+" grows", c.Name+"'s memory grows"
		if c.Name == "you" {
			grows, memory = "you grow", "your memory grows"
		}
		lines = append(lines,
			conclude(grows, "the reference grows", g, i, func(f *runner.FamilyGrowth) []growth.Name { return f.Time }, c.Time, g.Contestants[0].Time),
			conclude(memory, "the reference's grows", g, i, func(f *runner.FamilyGrowth) []growth.Name { return f.Space }, c.Space, g.Contestants[0].Space))
	}
	if lines == nil {
		c := g.Contestants[0]
		lines = append(lines, told("the reference grows", c.Time), told("its memory grows", c.Space))
	}
	for i, line := range lines {
		lines[i] = strings.ToUpper(line[:1]) + line[1:] + "."
	}
	return lines
}

// conclude compares the growth of contestant i with the reference's: on the
// family where they differ most, or else over all.
func conclude(mine, theirs string, g *runner.Growth, i int, of func(*runner.FamilyGrowth) []growth.Name, me, reference growth.Name) string {
	for _, faster := range []bool{true, false} {
		worst, gap := -1, growth.Class(0)
		for k, f := range g.Families {
			a, b := of(f)[i], of(f)[0]
			if !faster {
				a, b = b, a
			}
			if a.Above(b) && (worst < 0 || a.Low-b.High > gap) {
				worst, gap = k, a.Low-b.High
			}
		}
		if worst >= 0 {
			f := g.Families[worst]
			return fmt.Sprintf("%s as %s where %s as %s, on %q", mine, of(f)[i], theirs, of(f)[0], f.Family)
		}
	}
	switch {
	case !me.Known() || !reference.Known():
		return told(mine, me) + "; " + told(theirs, reference)
	case me.Low == reference.Low && me.High == reference.High:
		return fmt.Sprintf("%s as %s, as %s", mine, me, theirs)
	}
	return fmt.Sprintf("%s as %s, %s as %s: the measurements show no difference", mine, me, theirs, reference)
}

func told(who string, n growth.Name) string {
	if !n.Known() {
		return fmt.Sprintf("how %s, the measurements do not tell (%s)", who, n.Unknown)
	}
	return fmt.Sprintf("%s as %s", who, n)
}
