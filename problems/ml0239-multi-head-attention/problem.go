// Package multihead is problem ml239, Multi-Head Attention.
package multihead

import (
	"errors"

	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// MHA holds the weights of multi-head attention.
type MHA = nn.MHA

// Problem says what is asked. Shapes that do not fit each other, a query that may
// look at no key and numbers that are not finite are allowed: the statement wants an
// error for them.
var Problem = &judge.Problem{
	ID:     "ml239",
	Title:  "Multi-Head Attention",
	Level:  judge.Hard,
	Topics: []string{"attention", "transformer", "masking"},
	Notes:  "10.8",
	Params: []string{"q", "k", "v", "p", "mask"},
	Func:   multiHeadAttention,
	Valid: judge.Valid(func(q, k, v [][]float64, p MHA, mask [][]bool) error {
		err := errors.Join(
			within.FiniteMatrix("q", q, 32, 32, -4, 4),
			within.FiniteMatrix("k", k, 32, 32, -4, 4),
			within.FiniteMatrix("v", v, 32, 32, -4, 4),
			within.Int("p.heads", p.Heads, -64, 64),
			within.FiniteMatrix("p.wq", p.WQ, 32, 32, -4, 4),
			within.FiniteMatrix("p.wk", p.WK, 32, 32, -4, 4),
			within.FiniteMatrix("p.wv", p.WV, 32, 32, -4, 4),
			within.FiniteMatrix("p.wo", p.WO, 32, 32, -4, 4),
			within.Len("mask", mask, 32),
		)
		for _, row := range mask {
			err = errors.Join(err, within.Len("a row of the mask", row, 32))
		}
		return err
	}),
	Check: judge.Near(1e-10, 1e-10),
}
