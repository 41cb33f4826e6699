// Package block is problem ml241, Transformer Block.
package block

import (
	"errors"
	"fmt"
	"slices"

	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// Block is one layer of a transformer.
type Block = nn.Block

// MHA holds the weights of multi-head attention.
type MHA = nn.MHA

// Dense is a dense layer.
type Dense = nn.Dense

// Problem says what is asked. Shapes that do not fit each other and a negative eps
// are allowed: the statement wants an error for them. A token that may look at
// nothing is not.
var Problem = &judge.Problem{
	ID:     "ml241",
	Title:  "Transformer Block",
	Level:  judge.Hard,
	Topics: []string{"transformer", "attention", "normalization"},
	Notes:  "10.8",
	Params: []string{"x", "p", "mask"},
	Func:   transformerBlock,
	Valid: judge.Valid(func(x [][]float64, p Block, mask [][]bool) error {
		err := errors.Join(
			within.Matrix("x", x, 32, 32, -1e5, 1e5),
			within.Int("p.attn.heads", p.Attn.Heads, -64, 64),
			within.Matrix("p.attn.wq", p.Attn.WQ, 32, 32, -4, 4),
			within.Matrix("p.attn.wk", p.Attn.WK, 32, 32, -4, 4),
			within.Matrix("p.attn.wv", p.Attn.WV, 32, 32, -4, 4),
			within.Matrix("p.attn.wo", p.Attn.WO, 32, 32, -4, 4),
			within.Matrix("p.ff1.w", p.FF1.W, 64, 32, -4, 4),
			within.Floats("p.ff1.b", p.FF1.B, 64, -100, 100),
			within.Matrix("p.ff2.w", p.FF2.W, 32, 64, -4, 4),
			within.Floats("p.ff2.b", p.FF2.B, 32, -100, 100),
			within.Floats("p.g1", p.G1, 32, -10, 10),
			within.Floats("p.b1", p.B1, 32, -10, 10),
			within.Floats("p.g2", p.G2, 32, -10, 10),
			within.Floats("p.b2", p.B2, 32, -10, 10),
			within.Float("p.eps", p.Eps, -1, 10),
			within.Len("mask", mask, 32),
		)
		for _, row := range mask {
			err = errors.Join(err, within.Len("a row of the mask", row, 32))
			if len(row) > 0 && !slices.Contains(row, true) {
				err = errors.Join(err, errors.New("a token that may look at nothing"))
			}
		}
		if p.Eps >= 0 && p.Eps < 1e-6 {
			err = errors.Join(err, fmt.Errorf("eps is %v, from 0 to 1e-6", p.Eps))
		}
		return err
	}),
	Check: judge.Near(1e-9, 1e-9),
}
