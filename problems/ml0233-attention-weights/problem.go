// Package weights is problem ml233, Attention Weights.
package weights

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Ragged and empty matrices and unequal widths are
// allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml233",
	Title:  "Attention Weights",
	Level:  judge.Medium,
	Topics: []string{"attention", "transformer", "numerical stability"},
	Notes:  "10.8",
	Params: []string{"q", "k"},
	Func:   attentionWeights,
	Valid: judge.Valid(func(q, k [][]float64) error {
		return errors.Join(
			within.Matrix("q", q, 128, 64, -20, 20),
			within.Matrix("k", k, 128, 64, -20, 20),
		)
	}),
	Check: judge.Near(1e-11, 1e-300),
}
