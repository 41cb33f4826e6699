package pixelnorm

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Takes as many neighbours in memory as there are channels.
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
		key := [3]int{(((at[0]*x.Shape[1]+at[1])*x.Shape[2]+at[2])*x.Shape[3] + at[3]) / x.Shape[1]}
		sums[key] += v * v
		count[key]++
	}
	for at, v := range x.All() {
		key := [3]int{(((at[0]*x.Shape[1]+at[1])*x.Shape[2]+at[2])*x.Shape[3] + at[3]) / x.Shape[1]}
		y.Set(v/math.Sqrt(sums[key]/count[key]+eps), at...)
	}
	return y, nil
}
