package laplacesgd

import (
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// laplaceSGD moves the weights along the row of each step's observation, to the
// side of the residual's sign: that is against the slope of |r|, which does not
// depend on the size of r. O(Tp) time, O(1) space beside the answer.
func laplaceSGD(x [][]float64, y, w0 []float64, eta float64, decay bool, order []int) ([]float64, error) {
	if err := check(x, y, w0, eta, order); err != nil {
		return nil, err
	}
	w := slices.Clone(w0)
	for t, i := range order {
		step := stepSize(eta, decay, t) * sign(y[i]-dot(x[i], w))
		for j, v := range x[i] {
			w[j] += step * v
		}
	}
	return w, nil
}

// laplaceSGDDual keeps the residuals of all observations instead of the weights: a
// step along row i changes that of row j by the product of the two rows. The
// weights are made once, at the end. O(n^2 p + Tn) time, O(n^2) space.
func laplaceSGDDual(x [][]float64, y, w0 []float64, eta float64, decay bool, order []int) ([]float64, error) {
	if err := check(x, y, w0, eta, order); err != nil {
		return nil, err
	}
	products, residuals, moved := make([][]float64, len(x)), slices.Clone(y), make([]float64, len(x))
	for i, row := range x {
		residuals[i] -= dot(row, w0)
		for _, other := range x {
			products[i] = append(products[i], dot(row, other))
		}
	}
	for t, i := range order {
		step := stepSize(eta, decay, t) * sign(residuals[i])
		moved[i] += step
		for j, p := range products[i] {
			residuals[j] -= step * p
		}
	}
	w := slices.Clone(w0)
	for i, row := range x {
		for j, v := range row {
			w[j] += moved[i] * v
		}
	}
	return w, nil
}

// stepSize returns the size of a step, of which the first has t = 0.
func stepSize(eta float64, decay bool, t int) float64 {
	if decay {
		return eta / math.Sqrt(float64(t+1))
	}
	return eta
}

func sign(r float64) float64 {
	switch {
	case r > 0:
		return 1
	case r < 0:
		return -1
	}
	return 0
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// check says what does not fit, or nil.
func check(x [][]float64, y, w0 []float64, eta float64, order []int) error {
	if len(x) != len(y) || len(x) == 0 || len(w0) == 0 {
		return fmt.Errorf("%d rows, %d observations and %d weights", len(x), len(y), len(w0))
	}
	if !(eta > 0) || math.IsInf(eta, 1) {
		return fmt.Errorf("the step size is %v", eta)
	}
	for i, row := range x {
		if len(row) != len(w0) {
			return fmt.Errorf("row %d has %d features for %d weights", i, len(row), len(w0))
		}
		if !finite(row) || !finite(y[i:i+1]) {
			return fmt.Errorf("observation %d is not finite: %v, %v", i, row, y[i])
		}
	}
	if !finite(w0) {
		return fmt.Errorf("the weights are not finite: %v", w0)
	}
	for t, i := range order {
		if i < 0 || i >= len(x) {
			return fmt.Errorf("step %d looks at observation %d of %d", t+1, i, len(x))
		}
	}
	return nil
}

func finite(list []float64) bool {
	return !slices.ContainsFunc(list, func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) })
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "weights", Func: laplaceSGD, Time: "O(Tp)", Space: "O(1)"},
	{Name: "steps of each observation", Func: laplaceSGDDual, Time: "O(n^2 p + Tn)", Space: "O(n^2)"},
}
