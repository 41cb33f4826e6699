package im2col

import (
	"fmt"

	"drill/judge"
)

// im2Col fills the matrix row by row: a row belongs to one cell of the kernel in
// one channel, and shows what that cell meets at place after place. O(n) time for
// n elements of the answer, O(1) space beside it and a row-major copy of x.
func im2Col(x Tensor, kh, kw, stride, pad int) ([][]float64, error) {
	down, across, err := places(x, kh, kw, stride, pad)
	if err != nil {
		return nil, err
	}
	channels, height, width := x.Shape[0], x.Shape[1], x.Shape[2]
	xs := x.Values()
	var out [][]float64
	for c := range channels {
		for u := range kh {
			for v := range kw {
				row := make([]float64, down*across) // 0 on the padding
				for i := range down {
					r := i*stride + u - pad
					if r < 0 || r >= height {
						continue
					}
					line := xs[(c*height+r)*width:][:width]
					for j := range across {
						if s := j*stride + v - pad; s >= 0 && s < width {
							row[i*across+j] = line[s]
						}
					}
				}
				out = append(out, row)
			}
		}
	}
	return out, nil
}

// places returns at how many places the kernel fits, or what is wrong.
func places(x Tensor, kh, kw, stride, pad int) (down, across int, err error) {
	if x.Rank() != 3 {
		return 0, 0, fmt.Errorf("x has %d axes, want 3", x.Rank())
	}
	if x.Len() == 0 {
		return 0, 0, fmt.Errorf("x of shape %v has no elements", x.Shape)
	}
	if kh < 1 || kw < 1 || stride < 1 || pad < 0 {
		return 0, 0, fmt.Errorf("a kernel of %d x %d, stride %d, padding %d", kh, kw, stride, pad)
	}
	roomDown, roomAcross := x.Shape[1]+2*pad-kh, x.Shape[2]+2*pad-kw
	if roomDown < 0 || roomAcross < 0 {
		return 0, 0, fmt.Errorf("a kernel of %d x %d does not fit an image of shape %v, padded by %d", kh, kw, x.Shape, pad)
	}
	return roomDown/stride + 1, roomAcross/stride + 1, nil
}

// im2ColPatches cuts out one patch after the other and writes it down as a column.
// O(n) time, O(1) space beside the answer.
func im2ColPatches(x Tensor, kh, kw, stride, pad int) ([][]float64, error) {
	down, across, err := places(x, kh, kw, stride, pad)
	if err != nil {
		return nil, err
	}
	out := make([][]float64, x.Shape[0]*kh*kw)
	for cell := range out {
		out[cell] = make([]float64, down*across)
	}
	for place := range down * across {
		top, left := place/across*stride-pad, place%across*stride-pad
		for cell, row := range out {
			c, r, s := cell/(kh*kw), top+cell/kw%kh, left+cell%kw
			if r >= 0 && r < x.Shape[1] && s >= 0 && s < x.Shape[2] {
				row[place] = x.At(c, r, s)
			}
		}
	}
	return out, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "a row for each cell", Func: im2Col, Time: "O(n)", Space: "O(1)"},
	{Name: "a column for each patch", Func: im2ColPatches, Time: "O(n)", Space: "O(1)"},
}
