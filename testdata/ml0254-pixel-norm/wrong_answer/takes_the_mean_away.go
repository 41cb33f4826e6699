package pixelnorm

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Subtracts the mean of the channels first, as layer normalisation does.
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
	means := make(map[[3]int]float64)
	for at, v := range x.All() {
		means[[3]int{at[0], at[2], at[3]}] += v / float64(x.Shape[1])
	}
	for at, v := range x.All() {
		key := [3]int{at[0], at[2], at[3]}
		sums[key] += (v - means[key]) * (v - means[key])
		count[key]++
	}
	for at, v := range x.All() {
		key := [3]int{at[0], at[2], at[3]}
		y.Set((v-means[key])/math.Sqrt(sums[key]/count[key]+eps), at...)
	}
	return y, nil
}
