package batchnorm

import (
	"fmt"
	"math"

	"drill/ds/tensor"
	"drill/judge"
)

// batchNormTrain goes over each channel three times: for its mean, for the mean
// square of what is left when the mean is taken away, and to write the answer.
// Squares are never taken of x itself, so that an offset that is far larger than
// the spread does not drown it. O(n) time for n elements, O(1) space beside the
// answer.
func batchNormTrain(x Tensor, gamma, beta []float64, eps float64) (y Tensor, mean, variance []float64, err error) {
	if err := check(x, gamma, beta, eps); err != nil {
		return Tensor{}, nil, nil, err
	}
	images, channels, pixels := x.Shape[0], x.Shape[1], x.Shape[2]*x.Shape[3]
	count := float64(images * pixels)
	xs := x.Values()
	y = tensor.New(x.Shape...)
	mean, variance = make([]float64, channels), make([]float64, channels)
	for c := range channels {
		plane := func(n int) []float64 { return xs[(n*channels+c)*pixels:][:pixels] }
		for n := range images {
			for _, v := range plane(n) {
				mean[c] += v
			}
		}
		mean[c] /= count
		for n := range images {
			for _, v := range plane(n) {
				variance[c] += (v - mean[c]) * (v - mean[c])
			}
		}
		variance[c] /= count
		scale := gamma[c] / math.Sqrt(variance[c]+eps)
		for n := range images {
			out := y.Data[(n*channels+c)*pixels:]
			for i, v := range plane(n) {
				out[i] = scale*(v-mean[c]) + beta[c]
			}
		}
	}
	return y, mean, variance, nil
}

// check says what of the arguments does not fit.
func check(x Tensor, gamma, beta []float64, eps float64) error {
	if x.Rank() != 4 {
		return fmt.Errorf("x has %d axes, want 4", x.Rank())
	}
	if x.Len() == 0 {
		return fmt.Errorf("x of shape %v has no elements", x.Shape)
	}
	if len(gamma) != x.Shape[1] || len(beta) != x.Shape[1] {
		return fmt.Errorf("%d scales and %d shifts for %d channels", len(gamma), len(beta), x.Shape[1])
	}
	if eps < 0 {
		return fmt.Errorf("eps %v is negative", eps)
	}
	return nil
}

// batchNormTrainWelford reads x once, in its order in memory, and updates mean
// and sum of squared deviations of a channel with each value (Welford 1962). What
// is left is one line for each channel, y = a*x + b. O(n) time, O(c) space beside
// the answer.
func batchNormTrainWelford(x Tensor, gamma, beta []float64, eps float64) (y Tensor, mean, variance []float64, err error) {
	if err := check(x, gamma, beta, eps); err != nil {
		return Tensor{}, nil, nil, err
	}
	channels, pixels := x.Shape[1], x.Shape[2]*x.Shape[3]
	xs := x.Values()
	y = tensor.New(x.Shape...)
	mean, variance = make([]float64, channels), make([]float64, channels)
	count := make([]float64, channels)
	for i, v := range xs {
		c := i / pixels % channels
		count[c]++
		d := v - mean[c]
		mean[c] += d / count[c]
		variance[c] += d * (v - mean[c])
	}
	a, b := make([]float64, channels), make([]float64, channels)
	for c := range channels {
		variance[c] /= count[c]
		a[c] = gamma[c] / math.Sqrt(variance[c]+eps)
		b[c] = beta[c] - a[c]*mean[c]
	}
	for i, v := range xs {
		c := i / pixels % channels
		y.Data[i] = a[c]*v + b[c]
	}
	return y, mean, variance, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "mean, then deviations", Func: batchNormTrain, Time: "O(n)", Space: "O(1)"},
	{Name: "Welford, in one pass", Func: batchNormTrainWelford, Time: "O(n)", Space: "O(c)"},
}
