// Package strided is problem ml55, Strided Offset.
package strided

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Views that leave their data, and indices out of
// range, are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml55",
	Title:  "Strided Offset",
	Level:  judge.Easy,
	Topics: []string{"tensor", "memory layout"},
	Notes:  "2.2",
	Params: []string{"data", "shape", "strides", "offset", "index"},
	Func:   at,
	Valid: judge.Valid(func(data []float64, shape, strides []int, offset int, index []int) error {
		return errors.Join(
			within.Floats("data", data, 1000, -1e9, 1e9),
			within.Ints("shape", shape, 1000, -1e6, 1e6),
			within.Ints("strides", strides, 1000, -1e6, 1e6),
			within.Int("offset", offset, -1e9, 1e9),
			within.Ints("index", index, 1000, -1e9, 1e9),
		)
	}),
}
