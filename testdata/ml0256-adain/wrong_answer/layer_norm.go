package adain

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Normalises an image over all channels.
func adaIN(x Tensor, scale, bias [][]float64, eps float64) (Tensor, error) {
	if len(x.Shape) != 4 || x.Len() == 0 {
		return Tensor{}, errors.New("x")
	}
	if eps < 0 {
		return Tensor{}, errors.New("eps")
	}
	if len(scale) != x.Shape[0] || len(bias) != x.Shape[0] {
		return Tensor{}, errors.New("images")
	}
	for i := range scale {
		if len(scale[i]) != x.Shape[1] || len(bias[i]) != x.Shape[1] {
			return Tensor{}, errors.New("channels")
		}
	}
	y := tensor.New(x.Shape...)
	mean, variance, count := map[[2]int]float64{}, map[[2]int]float64{}, map[[2]int]float64{}
	for at := range x.All() {
		count[[2]int{at[0], 0}]++
	}
	for at, v := range x.All() {
		key := [2]int{at[0], 0}
		mean[key] += v / count[key]
	}
	for at, v := range x.All() {
		key := [2]int{at[0], 0}
		variance[key] += (v - mean[key]) * (v - mean[key]) / count[key]
	}
	for at, v := range x.All() {
		key := [2]int{at[0], 0}
		z := (v - mean[key]) / math.Sqrt(variance[key]+eps)
		y.Set(scale[at[0]][at[1]]*z+bias[at[0]][at[1]], at...)
	}
	return y, nil
}
