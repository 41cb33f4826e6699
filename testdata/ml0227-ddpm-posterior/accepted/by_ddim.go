package main

import (
	"fmt"
	"math"
)

// The step of DDIM with the noise that x_0 and x_t imply and sigma^2 the posterior's variance.
func ddpmPosterior(xt, x0 []float64, abT, abPrev float64) (mean []float64, variance float64, err error) {
	if n := len(xt); n == 0 || n != len(x0) || !(0 <= abT && abT <= abPrev && abPrev <= 1) || abT == 1 || abPrev == 0 {
		return nil, 0, fmt.Errorf("no posterior")
	}
	variance = (1 - abPrev) / (1 - abT) * (1 - abT/abPrev)
	left := math.Max(1-abPrev-variance, 0)
	for i := range xt {
		eps := (xt[i] - math.Sqrt(abT)*x0[i]) / math.Sqrt(1-abT)
		m := math.Sqrt(abPrev)*x0[i] + math.Sqrt(left)*eps
		if math.IsNaN(m - m) {
			return nil, 0, fmt.Errorf("not finite")
		}
		mean = append(mean, m)
	}
	return mean, variance, nil
}

func main() { fmt.Println(ddpmPosterior([]float64{1}, []float64{2}, 0.25, 0.5)) }
