// Package block is problem ml241, Transformer Block.
package block

import (
	"errors"
	"fmt"

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

// Problem says what is asked. Shapes that do not fit each other, a token that may
// look at nothing, a negative eps and numbers that are not finite are allowed: the
// statement wants an error for them.
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
			within.FiniteMatrix("x", x, 32, 32, -1e5, 1e5),
			within.Int("p.attn.heads", p.Attn.Heads, -64, 64),
			within.FiniteMatrix("p.attn.wq", p.Attn.WQ, 32, 32, -4, 4),
			within.FiniteMatrix("p.attn.wk", p.Attn.WK, 32, 32, -4, 4),
			within.FiniteMatrix("p.attn.wv", p.Attn.WV, 32, 32, -4, 4),
			within.FiniteMatrix("p.attn.wo", p.Attn.WO, 32, 32, -4, 4),
			within.FiniteMatrix("p.ff1.w", p.FF1.W, 64, 32, -4, 4),
			within.Finite("p.ff1.b", p.FF1.B, 64, -100, 100),
			within.FiniteMatrix("p.ff2.w", p.FF2.W, 32, 64, -4, 4),
			within.Finite("p.ff2.b", p.FF2.B, 32, -100, 100),
			within.Finite("p.g1", p.G1, 32, -10, 10),
			within.Finite("p.b1", p.B1, 32, -10, 10),
			within.Finite("p.g2", p.G2, 32, -10, 10),
			within.Finite("p.b2", p.B2, 32, -10, 10),
			within.Finite("p.eps", []float64{p.Eps}, 1, -1, 10),
			within.Len("mask", mask, 32),
		)
		for _, row := range mask {
			err = errors.Join(err, within.Len("a row of the mask", row, 32))
		}
		if p.Eps >= 0 && p.Eps < 1e-6 {
			err = errors.Join(err, fmt.Errorf("eps is %v, from 0 to 1e-6", p.Eps))
		}
		return err
	}),
	Check: judge.Near(1e-9, 1e-9),
}
