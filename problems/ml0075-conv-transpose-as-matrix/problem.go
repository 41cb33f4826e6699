// Package convback is problem ml75, Conv Transpose as Matrix.
package convback

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Sizes that do not fit each other are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml75",
	Title:  "Conv Transpose as Matrix",
	Level:  judge.Medium,
	Topics: []string{"convolution", "matrix"},
	Notes:  "2.3",
	Params: []string{"y", "kernel", "h", "w", "stride"},
	Func:   convTransposeViaMatrix,
	Valid: judge.Valid(func(y, kernel [][]float64, h, w, stride int) error {
		return errors.Join(
			within.Matrix("y", y, 32, 32, -100, 100),
			within.Matrix("kernel", kernel, 32, 32, -100, 100),
			within.Int("h", h, -32, 32),
			within.Int("w", w, -32, 32),
			within.Int("stride", stride, -32, 32),
		)
	}),
	Check: judge.Near(1e-12, 1e-10),
}
