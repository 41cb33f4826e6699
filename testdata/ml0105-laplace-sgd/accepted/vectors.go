package laplacesgd

import (
	"errors"
	"math"
)

type vector []float64

func (v vector) dot(u vector) (sum float64) {
	for i := range v {
		sum += v[i] * u[i]
	}
	return sum
}

func (v vector) plus(c float64, u vector) vector {
	out := make(vector, len(v))
	for i := range v {
		out[i] = v[i] + c*u[i]
	}
	return out
}

func (v vector) finite() bool {
	for _, e := range v {
		if math.IsNaN(e) || math.IsInf(e, 0) {
			return false
		}
	}
	return true
}

// A new vector at every step, as in a functional language.
func laplaceSGD(x [][]float64, y, w0 []float64, eta float64, decay bool, order []int) ([]float64, error) {
	ok := len(x) > 0 && len(x) == len(y) && len(w0) > 0 && eta > 0 &&
		vector(w0).finite() && vector(y).finite() && vector{eta}.finite()
	for _, row := range x {
		ok = ok && len(row) == len(w0) && vector(row).finite()
	}
	for _, i := range order {
		ok = ok && 0 <= i && i < len(x)
	}
	if !ok {
		return nil, errors.New("does not fit")
	}
	w := vector(w0)
	for t, i := range order {
		c := eta
		if decay {
			c *= 1 / math.Sqrt(float64(t)+1)
		}
		switch predicted := w.dot(x[i]); {
		case predicted < y[i]:
			w = w.plus(c, x[i])
		case predicted > y[i]:
			w = w.plus(-c, x[i])
		}
	}
	return w, nil
}
