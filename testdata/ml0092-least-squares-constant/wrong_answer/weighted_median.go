package leastsquares

import (
	"cmp"
	"errors"
	"math"
	"slices"
)

// The weighted median, which minimises the absolute errors.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	if len(x) != len(w) {
		return 0, 0, errors.New("lengths")
	}
	for i, v := range x {
		if math.IsNaN(v-v) || math.IsNaN(w[i]-w[i]) || w[i] < 0 {
			return 0, 0, errors.New("not finite, or negative")
		}
	}
	order := make([]int, len(x))
	weight := 0.0
	for i := range order {
		order[i] = i
		weight += w[i]
	}
	if weight == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(x[i], x[j]) })
	below := 0.0
	for _, i := range order {
		if below += w[i]; below >= weight/2 {
			b = x[i]
			break
		}
	}
	for i, v := range x {
		loss += w[i] * (v - b) * (v - b)
	}
	return b, loss, nil
}
