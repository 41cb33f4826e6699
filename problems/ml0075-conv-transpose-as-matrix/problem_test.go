package convback

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      gradient,
	})
}

// gradient asks of each pixel by how much the sum of conv(x)*y grows with it: as the
// convolution is linear, that is the sum for the image with a single one.
func gradient(y, kernel [][]float64, h, w, stride int) ([][]float64, error) {
	ragged := func(m [][]float64) bool {
		return len(m) == 0 || len(m[0]) == 0 || slices.ContainsFunc(m, func(row []float64) bool { return len(row) != len(m[0]) })
	}
	if min(h, w, stride) <= 0 || ragged(kernel) || ragged(y) {
		return nil, errors.New("no sizes")
	}
	zero := gen.Grid(h, w, func(int, int) float64 { return 0 })
	if c := convolve(zero, kernel, stride); len(c) != len(y) || len(c[0]) != len(y[0]) {
		return nil, errors.New("does not fit")
	}
	return gen.Grid(h, w, func(row, col int) float64 {
		zero[row][col] = 1
		sum := dot(convolve(zero, kernel, stride), y)
		zero[row][col] = 0
		return sum
	}), nil
}

// convolve slides the kernel over the image.
func convolve(image, kernel [][]float64, stride int) (out [][]float64) {
	for i := 0; i+len(kernel) <= len(image); i += stride {
		var line []float64
		for j := 0; j+len(kernel[0]) <= len(image[0]); j += stride {
			patch := gen.Grid(len(kernel), len(kernel[0]), func(u, v int) float64 { return image[i+u][j+v] })
			line = append(line, dot(patch, kernel))
		}
		if line != nil {
			out = append(out, line)
		}
	}
	return out
}

// dot returns the sum of the products of elements at the same place.
func dot(a, b [][]float64) (sum float64) {
	for i, row := range a {
		for j, v := range row {
			sum += v * b[i][j]
		}
	}
	return sum
}

// The two lead to and fro: <conv(x), y> = <x, convT(y)>. No argument is changed.
func TestAdjoint(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		y, kernel, h, w, stride := args[0].([][]float64), args[1].([][]float64), args[2].(int), args[3].(int), args[4].(int)
		before := [][]float64{slices.Concat(y...), slices.Concat(kernel...)}
		for _, a := range Approaches {
			back, err := a.Func.(func(y, kernel [][]float64, h, w, stride int) ([][]float64, error))(y, kernel, h, w, stride)
			if err != nil {
				return
			}
			x := gen.QuarterMatrix(t, "x", h, w, -3, 3)
			if there, backAgain := dot(convolve(x, kernel, stride), y), dot(x, back); there != backAgain {
				t.Errorf("%s: <conv(x), y> = %v, <x, convT(y)> = %v", a.Name, there, backAgain)
			}
			if diff := cmp.Diff(before, [][]float64{slices.Concat(y...), slices.Concat(kernel...)}); diff != "" {
				t.Errorf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}

func TestLinear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		y, kernel, h, w, stride := args[0].([][]float64), args[1].([][]float64), args[2].(int), args[3].(int), args[4].(int)
		x, err := convTransposeViaMatrix(y, kernel, h, w, stride)
		if err != nil {
			return
		}
		y2 := gen.QuarterMatrix(t, "y2", len(y), len(y[0]), -3, 3)
		x2, err := convTransposeViaMatrix(y2, kernel, h, w, stride)
		if err != nil {
			t.Fatal(err)
		}
		mix := func(a, b [][]float64) [][]float64 {
			return gen.Grid(len(a), len(a[0]), func(row, col int) float64 { return 2*a[row][col] - 3*b[row][col] })
		}
		got, err := convTransposeViaMatrix(mix(y, y2), kernel, h, w, stride)
		if err != nil {
			t.Fatal(err)
		}
		if err := judge.Diff(mix(x, x2), got); err != nil {
			t.Error(err)
		}
	})
}

// There and back gives an image of the same shape, but not the same image.
func TestBackIsNotTheInverse(t *testing.T) {
	x, kernel := [][]float64{{1, 0, 0}}, [][]float64{{1, 2}}
	back, err := convTransposeViaMatrix(convolve(x, kernel, 1), kernel, 1, 3, 1)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]float64{{1, 2, 0}}, back); diff != "" {
		t.Error(diff)
	}
}
