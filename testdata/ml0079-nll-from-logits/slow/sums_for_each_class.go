package nll

import (
	"errors"
	"math"
	"slices"
)

// Makes the whole log-softmax of a row to use one of its entries, with a new sum for each: cubic, but it fits.
func nllFromLogits(logits [][]float64, labels []int) (float64, error) {
	if len(logits) == 0 || len(logits) != len(labels) {
		return 0, errors.New("batch sizes")
	}
	total := 0.0
	for i, row := range logits {
		c := labels[i]
		if len(row) != len(logits[0]) {
			return 0, errors.New("ragged")
		}
		if c < 0 || c >= len(row) {
			return 0, errors.New("label")
		}
		m := slices.Max(row)
		if math.IsNaN(m) || math.IsInf(m, 0) {
			return 0, errors.New("logit")
		}
		var all []float64
		for _, v := range row {
			s := 0.0
			for _, z := range row {
				s += math.Exp(z - m)
			}
			all = append(all, v-m-math.Log(s))
		}
		total -= all[c]

	}
	return total / float64(len(logits)), nil
}
