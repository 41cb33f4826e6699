package adain

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/tensor"
	"drill/judge"
)

// adaIN goes over each plane, the pixels of one channel of one image, three times:
// for its mean, for the mean square of what is left without it, and to write the
// answer. O(n) time for n elements, O(1) space beside the answer and a row-major
// copy of x.
func adaIN(x Tensor, scale, bias [][]float64, eps float64) (Tensor, error) {
	if err := check(x, scale, bias, eps); err != nil {
		return Tensor{}, err
	}
	channels, pixels := x.Shape[1], x.Shape[2]*x.Shape[3]
	xs, y := x.Values(), tensor.New(x.Shape...)
	for n := range scale {
		for c := range channels {
			at := (n*channels + c) * pixels
			plane := xs[at:][:pixels]
			mean, variance := 0.0, 0.0
			for _, v := range plane {
				mean += v
			}
			mean /= float64(pixels)
			for _, v := range plane {
				variance += (v - mean) * (v - mean)
			}
			variance /= float64(pixels)
			gain := scale[n][c] / math.Sqrt(variance+eps)
			for i, v := range plane {
				y.Data[at+i] = gain*(v-mean) + bias[n][c]
			}
		}
	}
	return y, nil
}

// check says what of the arguments does not fit.
func check(x Tensor, scale, bias [][]float64, eps float64) error {
	if x.Rank() != 4 {
		return fmt.Errorf("x has %d axes, want 4", x.Rank())
	}
	if x.Len() == 0 {
		return fmt.Errorf("x of shape %v has no elements", x.Shape)
	}
	if len(scale) != x.Shape[0] || len(bias) != x.Shape[0] {
		return fmt.Errorf("%d rows of scales and %d of biases for %d images", len(scale), len(bias), x.Shape[0])
	}
	for n := range scale {
		if len(scale[n]) != x.Shape[1] || len(bias[n]) != x.Shape[1] {
			return fmt.Errorf("image %d: %d scales and %d biases for %d channels", n, len(scale[n]), len(bias[n]), x.Shape[1])
		}
	}
	if eps < 0 {
		return errors.New("eps is negative")
	}
	return nil
}

// adaINWelford reads each plane once, and updates mean and sum of squared deviations
// with every pixel (Welford 1962). The answer is then a line, y = a*x + b. O(n)
// time, O(1) space beside the answer.
func adaINWelford(x Tensor, scale, bias [][]float64, eps float64) (Tensor, error) {
	if err := check(x, scale, bias, eps); err != nil {
		return Tensor{}, err
	}
	xs, y := x.Values(), tensor.New(x.Shape...)
	pixels := x.Shape[2] * x.Shape[3]
	for at := 0; at < len(xs); at += pixels {
		mean, squares := 0.0, 0.0
		for i, v := range xs[at:][:pixels] {
			d := v - mean
			mean += d / float64(i+1)
			squares += d * (v - mean)
		}
		n, c := at/pixels/x.Shape[1], at/pixels%x.Shape[1]
		a := scale[n][c] / math.Sqrt(squares/float64(pixels)+eps)
		b := bias[n][c] - a*mean
		for i, v := range xs[at:][:pixels] {
			y.Data[at+i] = a*v + b
		}
	}
	return y, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "mean, then deviations", Func: adaIN, Time: "O(n)", Space: "O(1)"},
	{Name: "Welford, in one pass", Func: adaINWelford, Time: "O(n)", Space: "O(1)"},
}
