// Package weights is problem ml233, Attention Weights.
package weights

import (
	"errors"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Ragged and empty matrices, unequal widths and
// numbers that are not finite are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml233",
	Title:  "Attention Weights",
	Level:  judge.Medium,
	Topics: []string{"attention", "transformer", "numerical stability"},
	Notes:  "10.8",
	Params: []string{"q", "k"},
	Func:   attentionWeights,
	Valid: judge.Valid(func(q, k [][]float64) error {
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
			within.Matrix("q", finite(q), 128, 64, -20, 20),
			within.Matrix("k", finite(k), 128, 64, -20, 20),
		)
	}),
	Check: judge.Near(1e-11, 1e-300),
}
