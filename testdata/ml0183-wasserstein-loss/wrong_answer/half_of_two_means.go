package wasserstein

import (
	"errors"
	"math"
)

// Half of the difference of the means: right only if the batch is balanced.
func wassersteinLoss(scores []float64, labels []int) (float64, error) {
	n := len(scores)
	if n == 0 || n != len(labels) {
		return 0, errors.New("lengths")
	}
	reals, fakes, nReal, nFake := 0.0, 0.0, 0.0, 0.0
	for i := range n {
		s, y := scores[i], labels[i]
		if math.IsNaN(s) || math.IsInf(s, 0) {
			return 0, errors.New("not a score")
		}
		if y != 1 && y != -1 {
			return 0, errors.New("not a label")
		}
		if y == 1 {
			reals += s
			nReal++
		} else {
			fakes += s
			nFake++
		}
	}
	return (fakes/max(nFake, 1) - reals/max(nReal, 1)) / 2, nil
}
