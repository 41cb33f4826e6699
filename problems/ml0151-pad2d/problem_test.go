package pad2d

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      fromPeriods,
	})
}

// fromPeriods pads columns, then rows, by reading from a line that goes on and on:
// a mirrored axis repeats there and back, a circular one from the beginning.
func fromPeriods(a [][]float64, top, bottom, left, right int, mode string) ([][]float64, error) {
	if len(a) == 0 || min(top, bottom, left, right) < 0 || !slices.Contains(modes, mode) {
		return nil, errors.New("bad arguments")
	}
	cols := len(a[0])
	if cols == 0 || slices.ContainsFunc(a, func(row []float64) bool { return len(row) != cols }) {
		return nil, errors.New("no image")
	}
	if mode == "reflect" && (top >= len(a) || bottom >= len(a) || left >= cols || right >= cols) {
		return nil, errors.New("too wide")
	}
	tall := transpose(a)
	for i := range tall {
		tall[i] = goOn(tall[i], top, bottom, mode)
	}
	out := transpose(tall)
	for i := range out {
		out[i] = goOn(out[i], left, right, mode)
	}
	return out, nil
}

func goOn(line []float64, before, after int, mode string) []float64 {
	turned := slices.Clone(line)
	slices.Reverse(turned)
	n := len(line)
	period := slices.Clone(line)
	switch mode {
	case "symmetric":
		period = append(period, turned...)
	case "reflect":
		period = append(period, turned[min(1, n-1):max(n-1, 1)]...)
	case "replicate":
		period = append(period, slices.Repeat(line[n-1:], after)...)
		period = append(period, slices.Repeat(line[:1], before)...)
	case "zero":
		period = append(period, make([]float64, before+after)...)
	}
	var out []float64
	for i := -before; i < n+after; i++ {
		out = append(out, period[(i+len(period))%len(period)])
	}
	return out
}

func transpose(a [][]float64) [][]float64 {
	out := make([][]float64, len(a[0]))
	for _, row := range a {
		for j, v := range row {
			out[j] = append(out[j], v)
		}
	}
	return out
}

// The image is found in the middle of the answer; rows before columns is the same
// as columns before rows.
func TestCentreAndSeparable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		a, mode := args[0].([][]float64), args[5].(string)
		top, bottom, left, right := args[1].(int), args[2].(int), args[3].(int), args[4].(int)
		out, err := pad2D(a, top, bottom, left, right, mode)
		if err != nil {
			return
		}
		for i, row := range a {
			if err := judge.Diff(row, out[top+i][left:len(out[0])-right]); err != nil {
				t.Errorf("%s: row %d of the centre: %v", mode, i, err)
			}
		}
		tall, err := pad2D(a, top, bottom, 0, 0, mode)
		if err != nil {
			t.Fatal(err)
		}
		wide, err := pad2D(a, 0, 0, left, right, mode)
		if err != nil {
			t.Fatal(err)
		}
		for name, step := range map[string]func() ([][]float64, error){
			"rows first":    func() ([][]float64, error) { return pad2D(tall, 0, 0, left, right, mode) },
			"columns first": func() ([][]float64, error) { return pad2D(wide, top, bottom, 0, 0, mode) },
		} {
			got, err := step()
			if err != nil {
				t.Fatal(err)
			}
			if err := judge.Diff(out, got); err != nil {
				t.Errorf("%s, %s: %v", mode, name, err)
			}
		}
	})
}

// Erratum 7.1.5: the notes call a,b,c -> a,b,c,c,b,a reflect padding. That is
// symmetric padding; a reflection does not repeat the edge, and three pixels have
// only two that it could show.
func TestErratumReflectDoesNotRepeatTheEdge(t *testing.T) {
	a := [][]float64{{1, 2, 3}}
	for mode, want := range map[string][][]float64{"reflect": {{1, 2, 3, 2, 1}}, "symmetric": {{1, 2, 3, 3, 2}}} {
		got, err := pad2D(a, 0, 0, 0, 2, mode)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.Diff(want, got); err != nil {
			t.Errorf("%s: %v", mode, err)
		}
	}
	printed, err := pad2D(a, 0, 0, 0, 3, "symmetric")
	if err != nil {
		t.Fatal(err)
	}
	if err := judge.Diff([][]float64{{1, 2, 3, 3, 2, 1}}, printed); err != nil {
		t.Errorf("symmetric, three pixels: %v", err)
	}
	if got, err := pad2D(a, 0, 0, 0, 3, "reflect"); err == nil {
		t.Errorf("reflect, three pixels of three: %v", got)
	}
}
