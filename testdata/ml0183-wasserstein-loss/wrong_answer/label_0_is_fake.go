package wasserstein

import (
	"errors"
	"math"
)

// Takes 0 for fake too.
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
		if y != 1 && y != -1 && y != 0 {
			return 0, errors.New("not a label")
		}
		if y == 1 {
			sum -= s
		} else {
			sum += s
		}
	}
	return sum / float64(n), nil
}
