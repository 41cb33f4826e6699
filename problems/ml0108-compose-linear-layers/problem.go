// Package composelinear is problem ml108, Compose Linear Layers.
package composelinear

import (
	"errors"
	"fmt"

	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// Dense is a layer: x becomes Wx + B.
type Dense = nn.Dense

// Problem says what is asked. Layers that do not fit each other are allowed:
// the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml108",
	Title:  "Compose Linear Layers",
	Level:  judge.Easy,
	Topics: []string{"neural network", "linear algebra", "matrix"},
	Notes:  "9.1.1",
	Params: []string{"layers"},
	Func:   compose,
	Valid: judge.Valid(func(layers []Dense) error {
		errs := []error{within.Len("layers", layers, 8)}
		for i, l := range layers {
			errs = append(errs,
				within.Matrix(fmt.Sprintf("layers[%d].w", i), l.W, 32, 32, -10, 10),
				within.Floats(fmt.Sprintf("layers[%d].b", i), l.B, 32, -10, 10))
		}
		return errors.Join(errs...)
	}),
	Check: judge.Near(1e-11, 1e-11),
}
