package leastsquares

import (
	"cmp"
	"errors"
	"math"
	"slices"
)

// Sorts the products before it adds them up; squares with Pow.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	if len(x) != len(w) {
		return 0, 0, errors.New("lengths")
	}
	for i, v := range x {
		if math.IsNaN(v-v) || math.IsNaN(w[i]-w[i]) || w[i] < 0 {
			return 0, 0, errors.New("not finite, or negative")
		}
	}
	weight := 0.0
	for i := len(w) - 1; i >= 0; i-- {
		weight += w[i]
	}
	if weight == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	total := func(f func(i int) float64) float64 {
		terms := make([]float64, len(x))
		for i := range terms {
			terms[i] = f(i)
		}
		slices.SortFunc(terms, func(a, b float64) int { return cmp.Compare(math.Abs(a), math.Abs(b)) })
		sum := 0.0
		for _, v := range terms {
			sum += v
		}
		return sum
	}
	b = total(func(i int) float64 { return w[i] / weight * x[i] })
	return b, total(func(i int) float64 { return w[i] * math.Pow(x[i]-b, 2) }), nil
}
