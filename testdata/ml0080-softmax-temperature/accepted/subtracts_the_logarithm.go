package main

import (
	"fmt"
	"math"
	"slices"
)

// Log probabilities first; a frozen softmax is one of which only the largest scores are left.
func softmaxTemperature(z []float64, t float64) ([]float64, error) {
	if len(z) == 0 || !(t >= 0) {
		return nil, fmt.Errorf("%d scores at temperature %v", len(z), t)
	}
	top := slices.Max(z) // NaN, if there is one
	if math.IsNaN(top) || math.IsInf(top, 0) {
		return nil, fmt.Errorf("the largest score is %v", top)
	}
	log := make([]float64, len(z))
	for i, v := range z {
		if log[i] = v - top; t > 0 {
			log[i] /= t
		} else if v < top {
			log[i] = math.Inf(-1)
		}
	}
	sorted := slices.Clone(log)
	slices.Sort(sorted)
	sum := 0.0
	for _, l := range sorted {
		sum += math.Exp(l)
	}
	for i, l := range log {
		log[i] = math.Exp(l - math.Log(sum))
	}
	return log, nil
}

func main() { fmt.Println(softmaxTemperature([]float64{1, 2, 3}, 0.5)) }
