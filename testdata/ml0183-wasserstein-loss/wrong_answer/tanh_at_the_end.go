package wasserstein

import (
	"errors"
	"math"
)

// Puts a tanh behind the critic.
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
		if y != 1 && y != -1 {
			return 0, errors.New("not a label")
		}
		sum -= float64(y) * math.Tanh(s)
	}
	return sum / float64(n), nil
}
