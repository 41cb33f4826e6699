package laplacesgd

import (
	"errors"
	"math"
	"slices"
)

// Divides the shrunken step again.
func laplaceSGD(x [][]float64, y, w0 []float64, eta float64, decay bool, order []int) ([]float64, error) {
	bad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
	n, p := len(x), len(w0)
	if n == 0 || p == 0 || len(y) != n {
		return nil, errors.New("sizes")
	}
	if bad(eta) || eta <= 0 {
		return nil, errors.New("step size")
	}
	for i := range x {
		if len(x[i]) != p {
			return nil, errors.New("row length")
		}
		if slices.ContainsFunc(x[i], bad) || bad(y[i]) {
			return nil, errors.New("not finite")
		}
	}
	if slices.ContainsFunc(w0, bad) {
		return nil, errors.New("weights not finite")
	}
	for _, i := range order {
		if i < 0 || i >= n {
			return nil, errors.New("order")
		}
	}
	w := slices.Clone(w0)
	left := eta
	for t, i := range order {
		rate := eta
		if decay {
			left /= math.Sqrt(float64(t + 1))
			rate = left
		}
		r := y[i]
		for j := range p {
			r -= x[i][j] * w[j]
		}
		s := 0.0
		if r > 0 {
			s = 1
		} else if r < 0 {
			s = -1
		}
		for j := range p {
			w[j] += rate * s * x[i][j]
		}
	}
	return w, nil
}
