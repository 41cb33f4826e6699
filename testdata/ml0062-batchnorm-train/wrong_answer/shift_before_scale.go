package batchnorm

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Scales the shift too.
func batchNormTrain(x Tensor, gamma, beta []float64, eps float64) (y Tensor, mean, variance []float64, err error) {
	if len(x.Shape) != 4 || x.Len() == 0 || eps < 0 || len(gamma) != x.Shape[1] || len(beta) != x.Shape[1] {
		return y, nil, nil, errors.New("bad input")
	}
	y = tensor.New(x.Shape...)
	n := float64(x.Len() / len(gamma))
	mean, variance = make([]float64, len(gamma)), make([]float64, len(gamma))
	for at, v := range x.All() {
		mean[at[1]] += v / n
	}
	for at, v := range x.All() {
		d := v - mean[at[1]]
		variance[at[1]] += d * d / n
	}
	for at, v := range x.All() {
		c := at[1]
		y.Set(gamma[c]*((v-mean[c])/math.Sqrt(variance[c]+eps)+beta[c]), at...)
	}
	return y, mean, variance, nil
}
