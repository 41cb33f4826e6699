package wasserstein

import (
	"errors"
	"math"
)

// Takes any label for a weight.
func wassersteinLoss(scores []float64, labels []int) (float64, error) {
	n := len(scores)
	if n == 0 || n != len(labels) {
		return 0, errors.New("lengths")
	}
	sum := 0.0
	for i := range n {
		s, y := scores[i], labels[i]
		if math.IsNaN(s) || math.IsInf(s, 0) {
			return 0, errors.New("not a score")
		}
		sum -= float64(y) * s
	}
	return sum / float64(n), nil
}
