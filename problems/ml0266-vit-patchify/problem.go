// Package patchify is problem ml266, ViT Patchify.
package patchify

import (
	"errors"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/within"
)

// Tensor is an array of any number of axes.
type Tensor = tensor.Tensor

// Problem says what is asked. Images that cannot be cut are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml266",
	Title:  "ViT Patchify",
	Level:  judge.Medium,
	Topics: []string{"tensor", "transformer"},
	Notes:  "10.9",
	Params: []string{"x", "p"},
	Func:   patchify,
	Valid: judge.Valid(func(x Tensor, p int) error {
		if err := within.Tensor("x", x, 4096, -1000, 1000); err != nil {
			return err
		}
		if x.Len() < 1 {
			return errors.New("an image without elements")
		}
		return within.Int("p", p, -100, 100)
	}),
}
