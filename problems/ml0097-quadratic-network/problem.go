// Package quadraticnetwork is problem ml97, Quadratic Network.
package quadraticnetwork

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// Dense is a layer: x becomes Wx + B.
type Dense = nn.Dense

// Problem says what is asked. Many networks compute the same function, so the
// answer is multiplied out. Coefficients that do not fit are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml97",
	Title:  "Quadratic Network",
	Level:  judge.Hard,
	Topics: []string{"neural network", "linear algebra"},
	Notes:  "9.1.1",
	Params: []string{"b", "w", "wij"},
	Func:   quadraticNetwork,
	Valid: judge.Valid(func(b float64, w []float64, wij [][]float64) error {
		return errors.Join(
			within.Finite("b", []float64{b}, 1, -100, 100),
			within.Finite("w", w, 16, -100, 100),
			within.FiniteMatrix("wij", wij, 16, 16, -100, 100),
		)
	}),
	Check: judge.By(func(b float64, w []float64, wij [][]float64, _, _, first, second Dense) error {
		if err := fits(len(w), first, second); err != nil {
			return err
		}
		largest := max(1, math.Abs(b))
		for i, v := range w {
			largest = max(largest, math.Abs(v))
			for _, u := range wij[i] {
				largest = max(largest, math.Abs(u))
			}
		}
		// The coefficient of z_i z_j, where z is x with a 1 behind: the sum over all
		// units, twice for a product of two.
		compare := func(name string, want float64, i, j int) error {
			got := 0.0
			for k, row := range first.W {
				z := append(row[:len(w):len(w)], first.B[k])
				got += second.W[0][k] * z[i] * z[j]
			}
			if i != j {
				got *= 2
			}
			if i == len(w) && j == len(w) {
				got += second.B[0]
			}
			if !(math.Abs(got-want) <= 1e-9*largest) {
				return fmt.Errorf("%s of the network is %v, want %v", name, got, want)
			}
			return nil
		}
		errs := []error{compare("the constant", b, len(w), len(w))}
		for i, v := range w {
			errs = append(errs, compare(fmt.Sprintf("the coefficient of x[%d]", i), v, i, len(w)))
			for j, u := range wij[i] {
				errs = append(errs, compare(fmt.Sprintf("the coefficient of x[%d]*x[%d]", i, j), u, i, j))
			}
		}
		for _, err := range errs {
			if err != nil {
				return err
			}
		}
		return nil
	}),
}

// fits says why two layers are not a network of the given number of inputs and
// one output, or nil.
func fits(inputs int, first, second Dense) error {
	units := len(first.W)
	if len(first.B) != units {
		return fmt.Errorf("the first layer has %d rows and %d biases", units, len(first.B))
	}
	for k, row := range first.W {
		if len(row) != inputs {
			return fmt.Errorf("the first layer has %d weights in row %d, want %d", len(row), k, inputs)
		}
	}
	if len(second.W) != 1 || len(second.B) != 1 {
		return fmt.Errorf("the second layer has %d rows and %d biases, want one of each", len(second.W), len(second.B))
	}
	if len(second.W[0]) != units {
		return fmt.Errorf("the second layer has %d weights for %d units", len(second.W[0]), units)
	}
	return nil
}
