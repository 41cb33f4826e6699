package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/guptarohit/asciigraph"

	"drill/judge/runner"
)

const (
	curveHeight = 12
	curveMargin = 12 // for what stands left of the axis
)

var (
	curveColours = []asciigraph.AnsiColor{asciigraph.Default, asciigraph.Red, asciigraph.Green, asciigraph.Yellow, asciigraph.Blue, asciigraph.Magenta, asciigraph.Cyan}
	curveSigns   = []string{"*", "o", "+", "x", "#", "@", "%"}
)

// curve draws the time of a call by the size of its input, both as logarithms,
// so that a power of n is a straight line. Colours tell the contestants apart,
// or, where there are none, signs.
func (p *printer) curve(g *runner.Growth, f *runner.FamilyGrowth) {
	if len(f.Rows) < 2 {
		return
	}
	width := min(p.width, 100) - curveMargin
	first, last := math.Log(float64(f.Rows[0].N)), math.Log(float64(f.Rows[len(f.Rows)-1].N))
	if first == last {
		return
	}
	var series [][]float64
	var colours []asciigraph.AnsiColor
	var signs []asciigraph.CharSet
	var legend []string
	for i, c := range g.Contestants {
		line := lineOf(f, i, first, last, width)
		if line == nil {
			continue
		}
		k := len(series) % len(curveSigns)
		series = append(series, line)
		colours = append(colours, curveColours[k])
		signs = append(signs, asciigraph.CreateCharSet(curveSigns[k]))
		if p.colour {
			legend = append(legend, fmt.Sprintf("%s── %s\x1b[0m", curveColours[k], c.Name))
		} else {
			legend = append(legend, curveSigns[k]+" "+c.Name)
		}
	}
	if len(series) == 0 {
		return
	}
	options := []asciigraph.Option{
		asciigraph.Height(curveHeight),
		asciigraph.YAxisValueFormatter(func(v float64) string { return fmt.Sprintf("%6s", timeText(math.Pow(10, v))) }),
	}
	switch {
	case p.colour:
		options = append(options, asciigraph.SeriesColors(colours...))
	case len(series) > 1:
		options = append(options, asciigraph.SeriesChars(signs...))
	}
	text := asciigraph.PlotMany(series, options...)
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		lines = append(lines, strings.TrimRight(line, " "))
	}
	from, to := fmt.Sprintf("n = %d", f.Rows[0].N), fmt.Sprint(f.Rows[len(f.Rows)-1].N)
	gap := max(1, width-len(from)-len(to))
	p.printf("\n%s\n%8s%s%s%s\n        %s\n", strings.Join(lines, "\n"), "", from, strings.Repeat(" ", gap), to, strings.Join(legend, "   "))
}

// lineOf returns the logarithm of a contestant's time at evenly spaced
// logarithms of sizes, and no number beyond what was measured.
func lineOf(f *runner.FamilyGrowth, i int, first, last float64, width int) []float64 {
	var x, y []float64
	for _, row := range f.Rows {
		if c := row.Cells[i]; c != nil {
			x = append(x, math.Log(float64(row.N)))
			y = append(y, math.Log10(max(c.Time().Median, 0.1)))
		}
	}
	if len(x) < 2 {
		return nil
	}
	line := make([]float64, width)
	for k := range line {
		at := first + (last-first)*float64(k)/float64(width-1)
		j, exact := slices.BinarySearch(x, at)
		switch {
		case exact:
			line[k] = y[j]
		case j == 0 || j == len(x):
			line[k] = math.NaN()
			if near := min(j, len(x)-1); math.Abs(x[near]-at) < 1e-9 {
				line[k] = y[near]
			}
		default:
			share := (at - x[j-1]) / (x[j] - x[j-1])
			line[k] = y[j-1] + share*(y[j]-y[j-1])
		}
	}
	return line
}
