package main

import (
	"fmt"
	"math"
)

// One pass over each row: the sum is rescaled when a larger logit comes.
func nllFromLogits(logits [][]float64, labels []int) (float64, error) {
	if len(logits) < 1 || len(logits) != len(labels) {
		return 0, fmt.Errorf("%d rows, %d labels", len(logits), len(labels))
	}
	mean := 0.0
	for i := range logits {
		if labels[i] < 0 || labels[i] >= len(logits[i]) || len(logits[i]) != len(logits[0]) {
			return 0, fmt.Errorf("row %d", i)
		}
		m, s := math.Inf(-1), 0.0
		for _, z := range logits[i] {
			if math.IsNaN(z) || math.IsInf(z, 1) {
				return 0, fmt.Errorf("logit %v in row %d", z, i)
			}
			if z > m {
				m, s = z, s*math.Exp(m-z)+1
			} else if z > math.Inf(-1) {
				s += math.Exp(z - m)
			}
		}
		if s == 0 {
			return 0, fmt.Errorf("row %d is masked", i)
		}
		mean += (math.Log(s) + (m - logits[i][labels[i]])) / float64(len(logits))
	}
	return mean, nil
}

func main() { fmt.Println(nllFromLogits([][]float64{{1, 2}}, []int{0})) }
