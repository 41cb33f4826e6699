// Package vq is problem ml264, VQ Quantize.
package vq

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Vectors that do not fit, and numbers that are not
// finite, are allowed: the statement wants an error for them. Numbers are whole
// multiples of 1/1024, so that distances come out exact however they are
// computed, and ties are ties.
var Problem = &judge.Problem{
	ID:     "ml264",
	Title:  "VQ Quantize",
	Level:  judge.Medium,
	Topics: []string{"nearest neighbour", "quantisation", "probability"},
	Notes:  "10.9",
	Params: []string{"z", "codebook"},
	Func:   vqQuantize,
	Valid: judge.Valid(func(z, codebook [][]float64) error {
		return errors.Join(
			within.FiniteMatrix("z", z, 256, 32, -1000, 1000),
			within.FiniteMatrix("codebook", codebook, 256, 32, -1000, 1000),
			whole("z", z),
			whole("codebook", codebook),
		)
	}),
	Check: judge.Near(1e-12, 1e-12),
}

// whole says which number is not a multiple of 1/1024, or nil.
func whole(name string, m [][]float64) error {
	for i, row := range m {
		for j, v := range row {
			if v*1024 != math.Trunc(v*1024) && !math.IsNaN(v) {
				return fmt.Errorf("%s[%d][%d] = %v is not a multiple of 1/1024", name, i, j, v)
			}
		}
	}
	return nil
}
