package wasserstein

import (
	"errors"
	"math"
)

// Adds up from the last score to the first, each divided by itself.
func wassersteinLoss(scores []float64, labels []int) (float64, error) {
	n := len(scores)
	if n == 0 || n != len(labels) {
		return 0, errors.New("lengths")
	}
	sum := 0.0
	for i := n - 1; i >= 0; i-- {
		s, y := scores[i], labels[i]
		if math.IsNaN(s) || math.IsInf(s, 0) {
			return 0, errors.New("not a score")
		}
		if y != 1 && y != -1 {
			return 0, errors.New("not a label")
		}
		sum -= float64(y) * (s / float64(n))
	}
	return sum, nil
}
