// Package causal is problem ml237, Causal Attention.
package causal

import (
	"errors"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Ragged and empty matrices, shapes that do not fit
// each other and numbers that are not finite are allowed: the statement wants an
// error for them.
var Problem = &judge.Problem{
	ID:     "ml237",
	Title:  "Causal Attention",
	Level:  judge.Medium,
	Topics: []string{"attention", "transformer", "masking"},
	Notes:  "10.8",
	Params: []string{"x", "wq", "wk", "wv"},
	Func:   causalSelfAttention,
	Valid: judge.Valid(func(x, wq, wk, wv [][]float64) error {
		finite := func(m [][]float64) [][]float64 {
			kept := make([][]float64, len(m))
			for i, row := range m {
				for _, v := range row {
					if math.IsNaN(v) || math.IsInf(v, 0) {
						v = 0
					}
					kept[i] = append(kept[i], v)
				}
			}
			return kept
		}
		return errors.Join(
			within.Matrix("x", finite(x), 64, 32, -4, 4),
			within.Matrix("wq", finite(wq), 32, 32, -4, 4),
			within.Matrix("wk", finite(wk), 32, 32, -4, 4),
			within.Matrix("wv", finite(wv), 32, 32, -4, 4),
		)
	}),
	Check: judge.Near(1e-10, 1e-10),
}
