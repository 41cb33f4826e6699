// Package convmatrix is problem ml74, Conv2D as Matrix.
package convmatrix

import (
	"errors"
	"fmt"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Sizes that make no convolution are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml74",
	Title:  "Conv2D as Matrix",
	Level:  judge.Medium,
	Topics: []string{"convolution", "matrix"},
	Notes:  "2.3",
	Params: []string{"kernel", "h", "w", "stride"},
	Func:   convMatrix,
	Valid: judge.Valid(func(kernel [][]float64, h, w, stride int) error {
		err := errors.Join(
			within.Matrix("kernel", kernel, 64, 64, -1e9, 1e9),
			within.Int("h", h, -64, 64),
			within.Int("w", w, -64, 64),
			within.Int("stride", stride, -64, 64),
		)
		if err != nil || len(kernel) == 0 || stride < 1 {
			return err
		}
		places := max(h-len(kernel)+stride, 0) / stride * (max(w-len(kernel[0])+stride, 0) / stride)
		if places*h*w > 16384 {
			return fmt.Errorf("%d x %d elements of the answer are more than 16384", places, h*w)
		}
		return nil
	}),
}
