package ddim

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// ddimStep estimates the image by taking the predicted noise out of x_t, and
// noises the estimate anew, as far as the earlier time wants: with the predicted
// noise, and with fresh noise of standard deviation sigma. O(n) time, O(1) space
// beside the answer.
func ddimStep(xt, epsPred, z []float64, abT, abPrev, sigma float64) ([]float64, error) {
	rest, err := check(xt, epsPred, z, abT, abPrev, sigma)
	if err != nil {
		return nil, err
	}
	signal, noise := math.Sqrt(abT), math.Sqrt(1-abT)
	signalPrev, noisePrev := math.Sqrt(abPrev), math.Sqrt(rest)
	x := make([]float64, len(xt))
	for i, eps := range epsPred {
		x0 := (xt[i] - noise*eps) / signal
		x[i] = signalPrev*x0 + noisePrev*eps + sigma*z[i]
	}
	return x, nil
}

// check returns the variance that is left for the predicted noise, or what is
// wrong with the arguments.
func check(xt, epsPred, z []float64, abT, abPrev, sigma float64) (rest float64, err error) {
	if len(xt) == 0 {
		return 0, errors.New("nothing to step")
	}
	for _, list := range [][]float64{xt, epsPred, z} {
		if len(list) != len(xt) {
			return 0, fmt.Errorf("xt, epsPred and z have %d, %d and %d numbers", len(xt), len(epsPred), len(z))
		}
		for i, v := range list {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return 0, fmt.Errorf("number %d is %v", i, v)
			}
		}
	}
	if !(abT > 0 && abT <= 1) || !(abPrev > 0) || math.IsNaN(sigma) {
		return 0, fmt.Errorf("no step from alpha_bar %v to %v with sigma %v", abT, abPrev, sigma)
	}
	if rest = 1 - abPrev - sigma*sigma; rest < 0 {
		return 0, fmt.Errorf("the variances %v and %v^2 add up to more than 1", abPrev, sigma)
	}
	return rest, nil
}

// ddimStepCoefficients does not make the estimate: the step is linear, and its
// three factors are the same for every place. O(n) time, O(1) space beside the
// answer.
func ddimStepCoefficients(xt, epsPred, z []float64, abT, abPrev, sigma float64) ([]float64, error) {
	rest, err := check(xt, epsPred, z, abT, abPrev, sigma)
	if err != nil {
		return nil, err
	}
	a := math.Sqrt(abPrev / abT)
	b := math.Sqrt(rest) - a*math.Sqrt(1-abT)
	x := make([]float64, len(xt))
	for i := range x {
		x[i] = a*xt[i] + b*epsPred[i] + sigma*z[i]
	}
	return x, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "estimate, then noise", Func: ddimStep, Time: "O(n)", Space: "O(1)"},
	{Name: "three coefficients", Func: ddimStepCoefficients, Time: "O(n)", Space: "O(1)"},
}
