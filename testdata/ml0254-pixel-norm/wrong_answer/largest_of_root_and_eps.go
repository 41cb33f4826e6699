package pixelnorm

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Takes eps for the least root.
func pixelNorm(x Tensor, eps float64) (Tensor, error) {
	if len(x.Shape) != 4 || x.Len() == 0 {
		return Tensor{}, errors.New("x")
	}
	if eps < 0 {
		return Tensor{}, errors.New("eps")
	}
	y := tensor.New(x.Shape...)
	sums := make(map[[3]int]float64)
	count := make(map[[3]int]float64)
	for at, v := range x.All() {
		key := [3]int{at[0], at[2], at[3]}
		sums[key] += v * v
		count[key]++
	}
	for at, v := range x.All() {
		key := [3]int{at[0], at[2], at[3]}
		y.Set(v/max(math.Sqrt(sums[key]/count[key]), eps), at...)
	}
	return y, nil
}
