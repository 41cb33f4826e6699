package batchnorm

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Takes the last axis for the channels.
func batchNormTrain(x Tensor, gamma, beta []float64, eps float64) (y Tensor, mean, variance []float64, err error) {
	if len(x.Shape) != 4 || x.Len() == 0 || eps < 0 || len(gamma) != x.Shape[1] || len(beta) != x.Shape[1] {
		return y, nil, nil, errors.New("bad input")
	}
	y = tensor.New(x.Shape...)
	n := float64(x.Len() / len(gamma))
	mean, variance = make([]float64, len(gamma)), make([]float64, len(gamma))
	for at, v := range x.All() {
		mean[channel(x, at)] += v / n
	}
	for at, v := range x.All() {
		d := v - mean[channel(x, at)]
		variance[channel(x, at)] += d * d / n
	}
	for at, v := range x.All() {
		c := channel(x, at)
		y.Set(gamma[c]*(v-mean[c])/math.Sqrt(variance[c]+eps)+beta[c], at...)
	}
	return y, mean, variance, nil
}

// Counts as if the elements of one pixel lay side by side.
func channel(x Tensor, at []int) int {
	place := ((at[0]*x.Shape[1]+at[1])*x.Shape[2]+at[2])*x.Shape[3] + at[3]
	return place % x.Shape[1]
}
