package patchify

import (
	"fmt"

	"drill/judge"
)

// patchify cuts out patch by patch. A row of one channel of a patch lies in one
// piece, and is copied as such. With n elements: O(n) time, O(1) space beside the
// answer and a row-major copy of x.
func patchify(x Tensor, p int) ([][]float64, error) {
	if err := uncuttable(x, p); err != nil {
		return nil, err
	}
	channels, height, width := x.Shape[0], x.Shape[1], x.Shape[2]
	data := x.Values()
	var patches [][]float64
	for top := 0; top < height; top += p {
		for left := 0; left < width; left += p {
			patch := make([]float64, 0, channels*p*p)
			for c := range channels {
				for y := top; y < top+p; y++ {
					patch = append(patch, data[(c*height+y)*width+left:][:p]...)
				}
			}
			patches = append(patches, patch)
		}
	}
	return patches, nil
}

// patchifyByPixel goes through the image as it lies in memory, and works out for
// each element which patch it belongs to, and where in it. O(n) time, O(1) space
// beside the answer.
func patchifyByPixel(x Tensor, p int) ([][]float64, error) {
	if err := uncuttable(x, p); err != nil {
		return nil, err
	}
	across := x.Shape[2] / p
	patches := make([][]float64, x.Shape[1]/p*across)
	for i := range patches {
		patches[i] = make([]float64, x.Shape[0]*p*p)
	}
	for at, v := range x.All() {
		c, y, x := at[0], at[1], at[2]
		patches[y/p*across+x/p][(c*p+y%p)*p+x%p] = v
	}
	return patches, nil
}

// uncuttable says why x cannot be cut into squares of side p, or nil.
func uncuttable(x Tensor, p int) error {
	if x.Rank() != 3 {
		return fmt.Errorf("x has %d axes, want 3", x.Rank())
	}
	if p < 1 {
		return fmt.Errorf("patches of side %d", p)
	}
	if x.Shape[1]%p != 0 || x.Shape[2]%p != 0 {
		return fmt.Errorf("%d by %d pixels do not divide into squares of side %d", x.Shape[1], x.Shape[2], p)
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "patch by patch", Func: patchify, Time: "O(n)", Space: "O(1)"},
	{Name: "pixel by pixel", Func: patchifyByPixel, Time: "O(n)", Space: "O(1)"},
}
