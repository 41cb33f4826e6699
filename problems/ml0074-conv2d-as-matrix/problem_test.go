package convmatrix

import (
	"errors"
	"slices"
	"testing"

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
		Brute:      ofBasisImages,
	})
}

// ofBasisImages convolves the images that have a single one: what comes out is a
// column of the matrix.
func ofBasisImages(kernel [][]float64, h, w, stride int) ([][]float64, error) {
	if len(kernel) == 0 || len(kernel[0]) == 0 || min(h, w, stride) <= 0 {
		return nil, errors.New("no convolution")
	}
	if slices.ContainsFunc(kernel, func(row []float64) bool { return len(row) != len(kernel[0]) }) {
		return nil, errors.New("ragged")
	}
	var columns [][]float64
	for pixel := range h * w {
		image := gen.Grid(h, w, func(row, col int) float64 {
			if row*w+col == pixel {
				return 1
			}
			return 0
		})
		columns = append(columns, convolve(image, kernel, stride))
	}
	out := gen.Grid(len(columns[0]), h*w, func(row, col int) float64 { return columns[col][row] })
	if len(out) == 0 {
		return nil, errors.New("no place")
	}
	return out, nil
}

// convolve slides the kernel over the image and lists what comes out.
func convolve(image, kernel [][]float64, stride int) (out []float64) {
	for i := 0; i+len(kernel) <= len(image); i += stride {
		for j := 0; j+len(kernel[0]) <= len(image[0]); j += stride {
			sum := 0.0
			for u, row := range kernel {
				for v, weight := range row {
					sum += weight * image[i+u][j+v]
				}
			}
			out = append(out, sum)
		}
	}
	return out
}

// The matrix times the flattened image is the convolution, and every row holds the
// kernel and nothing else.
func TestTimesAnImage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		kernel, h, w, stride := args[0].([][]float64), args[1].(int), args[2].(int), args[3].(int)
		m, err := convMatrix(kernel, h, w, stride)
		if err != nil {
			return
		}
		image := gen.QuarterMatrix(t, "image", h, w, -3, 3)
		cells := slices.Sorted(slices.Values(slices.Concat(kernel...)))
		var got []float64
		for _, row := range m {
			sum := 0.0
			for pixel, v := range row {
				sum += v * image[pixel/w][pixel%w]
			}
			got = append(got, sum)
			filled := slices.DeleteFunc(slices.Sorted(slices.Values(row)), func(v float64) bool { return v == 0 })
			if err := judge.Diff(cells, filled); err != nil {
				t.Errorf("cells of %v: %v", row, err)
			}
		}
		if err := judge.Diff(convolve(image, kernel, stride), got); err != nil {
			t.Error(err)
		}
	})
}

// Erratum 7.2: the matrix that is made of the kernel is the Toeplitz matrix, not
// that of the patches. With one row it is constant along the diagonals that fall,
// and not along those that rise.
func TestErratumKernelMatrixIsToeplitz(t *testing.T) {
	m, err := convMatrix([][]float64{{3, 1, 4}}, 1, 6, 1)
	if err != nil {
		t.Fatal(err)
	}
	toeplitz, hankel := true, true
	for i := range len(m) - 1 {
		for j := range len(m[0]) - 1 {
			toeplitz = toeplitz && m[i+1][j+1] == m[i][j]
			hankel = hankel && m[i+1][j] == m[i][j+1]
		}
	}
	if !toeplitz || hankel {
		t.Errorf("%v: Toeplitz %t, Hankel %t; want true, false", m, toeplitz, hankel)
	}
}
