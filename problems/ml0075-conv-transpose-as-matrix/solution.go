package convback

import (
	"errors"
	"fmt"

	"drill/judge"
)

// convTransposeViaMatrix does without the matrix: the row of a place is the kernel
// at that place, so the product with the transposed matrix is the sum of the
// kernels, each at its place and times the value there. O(pk) time for p places
// and a kernel of k cells, O(1) space beside the answer.
func convTransposeViaMatrix(y, kernel [][]float64, h, w, stride int) ([][]float64, error) {
	if err := check(y, kernel, h, w, stride); err != nil {
		return nil, err
	}
	x := make([][]float64, h)
	for r := range x {
		x[r] = make([]float64, w)
	}
	for i, line := range y {
		for j, value := range line {
			for u, weights := range kernel {
				row := x[i*stride+u][j*stride:]
				for v, weight := range weights {
					row[v] += weight * value
				}
			}
		}
	}
	return x, nil
}

// check wants the kernel to fit the image, and y to have a value for each place.
func check(y, kernel [][]float64, h, w, stride int) error {
	if len(kernel) == 0 || len(kernel[0]) == 0 {
		return errors.New("the kernel has no cells")
	}
	for u, row := range kernel {
		if len(row) != len(kernel[0]) {
			return fmt.Errorf("row %d of the kernel has %d cells, row 0 has %d", u, len(row), len(kernel[0]))
		}
	}
	if stride < 1 {
		return fmt.Errorf("the stride is %d", stride)
	}
	if len(kernel) > h || len(kernel[0]) > w {
		return fmt.Errorf("a kernel of %d x %d does not fit an image of %d x %d", len(kernel), len(kernel[0]), h, w)
	}
	down, across := (h-len(kernel))/stride+1, (w-len(kernel[0]))/stride+1
	if len(y) != down {
		return fmt.Errorf("y has %d rows, the kernel %d places down", len(y), down)
	}
	for i, row := range y {
		if len(row) != across {
			return fmt.Errorf("row %d of y has %d values, the kernel %d places across", i, len(row), across)
		}
	}
	return nil
}

// convTransposeMatrix makes the matrix of the convolution, a row for each place and
// a column for each pixel, and multiplies its transpose by y, both flattened. O(pm)
// time and space for p places in an image of m pixels.
func convTransposeMatrix(y, kernel [][]float64, h, w, stride int) ([][]float64, error) {
	if err := check(y, kernel, h, w, stride); err != nil {
		return nil, err
	}
	var matrix [][]float64
	var values []float64
	for i, line := range y {
		for j := range line {
			row := make([]float64, h*w)
			for u, weights := range kernel {
				copy(row[(i*stride+u)*w+j*stride:], weights)
			}
			matrix = append(matrix, row)
		}
		values = append(values, line...)
	}
	x := make([][]float64, h)
	for pixel := range h * w {
		sum := 0.0
		for place, value := range values {
			sum += matrix[place][pixel] * value
		}
		x[pixel/w] = append(x[pixel/w], sum)
	}
	return x, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "kernels, added up", Func: convTransposeViaMatrix, Time: "O(pk)", Space: "O(1)"},
	{Name: "transposed matrix", Func: convTransposeMatrix, Time: "O(pm)", Space: "O(pm)"},
}
