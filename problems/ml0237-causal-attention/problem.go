// Package causal is problem ml237, Causal Attention.
package causal

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Ragged and empty matrices, and shapes that do
// not fit each other, are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml237",
	Title:  "Causal Attention",
	Level:  judge.Medium,
	Topics: []string{"attention", "transformer", "masking"},
	Notes:  "10.8",
	Params: []string{"x", "wq", "wk", "wv"},
	Func:   causalSelfAttention,
	Valid: judge.Valid(func(x, wq, wk, wv [][]float64) error {
		return errors.Join(
			within.Matrix("x", x, 64, 32, -4, 4),
			within.Matrix("wq", wq, 32, 32, -4, 4),
			within.Matrix("wk", wk, 32, 32, -4, 4),
			within.Matrix("wv", wv, 32, 32, -4, 4),
		)
	}),
	Check: judge.Near(1e-10, 1e-10),
}
