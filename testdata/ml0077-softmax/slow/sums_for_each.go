package softmax

import (
	"errors"
	"math"
	"slices"
)

// Finds the largest score and the sum anew for every answer: quadratic, but 1000 scores fit.
func softmax(z []float64) ([]float64, error) {
	var p []float64
	for _, v := range z {
		m := slices.Max(z)
		if math.IsNaN(m) || math.IsInf(m, 0) {
			return nil, errors.New("no softmax")
		}
		sum := 0.0
		for _, w := range z {
			sum += math.Exp(w - m)
		}
		p = append(p, math.Exp(v-m)/sum)
	}
	if p == nil {
		return nil, errors.New("no score")
	}
	return p, nil
}
