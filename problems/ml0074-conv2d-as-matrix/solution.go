package convmatrix

import (
	"errors"
	"fmt"

	"drill/judge"
)

// convMatrix makes the row of the first place, with the kernel's rows w apart, and
// every other row of it by a shift to the pixel where the kernel begins: what is
// pushed out at the end is 0. O(n) time for n elements of the answer, O(m) space
// beside it for an image of m pixels.
func convMatrix(kernel [][]float64, h, w, stride int) ([][]float64, error) {
	down, across, err := places(kernel, h, w, stride)
	if err != nil {
		return nil, err
	}
	line := make([]float64, h*w)
	for u, row := range kernel {
		copy(line[u*w:], row)
	}
	var out [][]float64
	for i := range down {
		for j := range across {
			row := make([]float64, h*w)
			copy(row[(i*w+j)*stride:], line)
			out = append(out, row)
		}
	}
	return out, nil
}

// places returns at how many places the kernel fits, or what is wrong.
func places(kernel [][]float64, h, w, stride int) (down, across int, err error) {
	if len(kernel) == 0 || len(kernel[0]) == 0 {
		return 0, 0, errors.New("the kernel has no cells")
	}
	for u, row := range kernel {
		if len(row) != len(kernel[0]) {
			return 0, 0, fmt.Errorf("row %d of the kernel has %d cells, row 0 has %d", u, len(row), len(kernel[0]))
		}
	}
	if stride < 1 {
		return 0, 0, fmt.Errorf("the stride is %d", stride)
	}
	if len(kernel) > h || len(kernel[0]) > w {
		return 0, 0, fmt.Errorf("a kernel of %d x %d does not fit an image of %d x %d", len(kernel), len(kernel[0]), h, w)
	}
	return (h-len(kernel))/stride + 1, (w-len(kernel[0]))/stride + 1, nil
}

// convMatrixCells asks of each element which cell of the kernel lies on its pixel
// at its place. O(n) time, O(1) space beside the answer.
func convMatrixCells(kernel [][]float64, h, w, stride int) ([][]float64, error) {
	down, across, err := places(kernel, h, w, stride)
	if err != nil {
		return nil, err
	}
	out := make([][]float64, down*across)
	for place := range out {
		out[place] = make([]float64, h*w)
		for pixel := range out[place] {
			u, v := pixel/w-place/across*stride, pixel%w-place%across*stride
			if u >= 0 && u < len(kernel) && v >= 0 && v < len(kernel[0]) {
				out[place][pixel] = kernel[u][v]
			}
		}
	}
	return out, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "one line, shifted", Func: convMatrix, Time: "O(n)", Space: "O(m)"},
	{Name: "cell for each element", Func: convMatrixCells, Time: "O(n)", Space: "O(1)"},
}
