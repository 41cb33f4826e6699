// Package transpose is problem ml57, Strided Transpose.
package transpose

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Axes that are no permutation are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml57",
	Title:  "Strided Transpose",
	Level:  judge.Medium,
	Topics: []string{"tensor", "memory layout", "permutation"},
	Notes:  "2.2",
	Params: []string{"shape", "strides", "axes"},
	Func:   permute,
	Valid: judge.Valid(func(shape, strides, axes []int) error {
		return errors.Join(
			within.Ints("shape", shape, 1000, 0, 1e6),
			within.Ints("strides", strides, 1000, -1e6, 1e6),
			within.Ints("axes", axes, 1000, -1e6, 1e6),
		)
	}),
}
