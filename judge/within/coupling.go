package within

import (
	"errors"

	"drill/ds/nn"
)

// Coupling holds an affine coupling layer, the numbers that it acts on, called by
// name, and its mask to sizes and values of which no exponential leaves the range
// of a float64. Shapes that do not fit each other are let pass.
func Coupling(name string, x []float64, mask []bool, c nn.Coupling) error {
	return errors.Join(
		Floats(name, x, 64, -100, 100),
		Len("mask", mask, 64),
		Matrix("c.s.w", c.S.W, 64, 64, -10, 10),
		Floats("c.s.b", c.S.B, 64, -1000, 1000),
		Matrix("c.t.w", c.T.W, 64, 64, -10, 10),
		Floats("c.t.b", c.T.B, 64, -1000, 1000),
	)
}
