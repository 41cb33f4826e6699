package ddpm

import (
	"fmt"
	"math"

	"drill/judge"
)

// ddpmPosterior multiplies two Gaussian densities in x_{t-1}: that of the forward
// process from x_0, and that of x_t one noising step later. The product is Gaussian
// again, and its mean a mixture of the two images. O(n) time, O(1) space beside
// the answer.
func ddpmPosterior(xt, x0 []float64, abT, abPrev float64) (mean []float64, variance float64, err error) {
	if err := check(xt, x0, abT, abPrev); err != nil {
		return nil, 0, err
	}
	alpha := abT / abPrev
	beta := (abPrev - abT) / abPrev // 1 - alpha, with all its digits
	ofImage := math.Sqrt(abPrev) * beta / (1 - abT)
	ofNoised := math.Sqrt(alpha) * (1 - abPrev) / (1 - abT)
	mean = make([]float64, len(xt))
	for i := range mean {
		mean[i] = ofImage*x0[i] + ofNoised*xt[i]
	}
	return mean, beta * (1 - abPrev) / (1 - abT), nil
}

func check(xt, x0 []float64, abT, abPrev float64) error {
	if len(xt) == 0 || len(xt) != len(x0) {
		return fmt.Errorf("%d noised and %d clean numbers", len(xt), len(x0))
	}
	for i := range xt {
		for _, v := range []float64{xt[i], x0[i]} {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return fmt.Errorf("place %d holds %v", i, v)
			}
		}
	}
	if !(abT > 0 && abT < abPrev && abPrev <= 1) { // so abT is below 1, and some noise is left
		return fmt.Errorf("alpha_bar is %v, and before that %v", abT, abPrev)
	}
	return nil
}

// ddpmPosteriorGain forecasts x_{t-1} from x_0 alone and corrects the forecast by
// what x_t then shows, as a Kalman filter does: by the error of the forecast of
// x_t, times the gain. O(n) time, O(1) space beside the answer.
func ddpmPosteriorGain(xt, x0 []float64, abT, abPrev float64) (mean []float64, variance float64, err error) {
	if err := check(xt, x0, abT, abPrev); err != nil {
		return nil, 0, err
	}
	prior, step := 1-abPrev, math.Sqrt(abT/abPrev)
	gain := prior * step / (1 - abT)
	mean = make([]float64, len(xt))
	for i := range mean {
		forecast := math.Sqrt(abPrev) * x0[i]
		mean[i] = forecast + gain*(xt[i]-step*forecast)
	}
	return mean, prior * (1 - gain*step), nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "product of two Gaussians", Func: ddpmPosterior, Time: "O(n)", Space: "O(1)"},
	{Name: "forecast and correction", Func: ddpmPosteriorGain, Time: "O(n)", Space: "O(1)"},
}
