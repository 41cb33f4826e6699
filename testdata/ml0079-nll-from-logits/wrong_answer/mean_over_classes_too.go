package nll

import (
	"errors"
	"math"
	"slices"
)

// Divides by rows times classes.
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
		sum := 0.0
		for _, z := range row {
			sum += math.Exp(z - m)
		}
		total += m - row[c] + math.Log(sum)
	}
	return total / float64(len(logits)*len(logits[0])), nil
}
