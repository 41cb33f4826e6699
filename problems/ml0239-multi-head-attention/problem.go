// Package multihead is problem ml239, Multi-Head Attention.
package multihead

import (
	"errors"
	"slices"

	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// MHA holds the weights of multi-head attention.
type MHA = nn.MHA

// Problem says what is asked. Shapes that do not fit each other are allowed: the
// statement wants an error for them. A query that may look at no key is not.
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
			within.Matrix("q", q, 32, 32, -4, 4),
			within.Matrix("k", k, 32, 32, -4, 4),
			within.Matrix("v", v, 32, 32, -4, 4),
			within.Int("p.heads", p.Heads, -64, 64),
			within.Matrix("p.wq", p.WQ, 32, 32, -4, 4),
			within.Matrix("p.wk", p.WK, 32, 32, -4, 4),
			within.Matrix("p.wv", p.WV, 32, 32, -4, 4),
			within.Matrix("p.wo", p.WO, 32, 32, -4, 4),
			within.Len("mask", mask, 32),
		)
		for _, row := range mask {
			err = errors.Join(err, within.Len("a row of the mask", row, 32))
			if len(row) > 0 && !slices.Contains(row, true) {
				err = errors.Join(err, errors.New("a query that may look at nothing"))
			}
		}
		return err
	}),
	Check: judge.Near(1e-10, 1e-10),
}
