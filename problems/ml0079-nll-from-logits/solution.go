package nll

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// nllFromLogits takes the largest logit of each row out of the sum of its
// exponentials, which then neither overflows nor vanishes: the loss of a row is
// m - z_c + log(sum of e^(z - m)). The difference comes first: it is exact where
// both are large. O(mn) time for m rows of n classes, O(1) space.
func nllFromLogits(logits [][]float64, labels []int) (float64, error) {
	if err := check(logits, labels); err != nil {
		return 0, err
	}
	total := 0.0
	for i, row := range logits {
		top := row[0]
		for _, z := range row {
			top = max(top, z)
		}
		sum := 0.0
		for _, z := range row {
			sum += math.Exp(z - top)
		}
		total += top - row[labels[i]] + math.Log(sum)
	}
	return total / float64(len(logits)), nil
}

// nllOfOdds compares the other logits with that of the label. Where none is
// larger, the loss is log(1 + sum of e^(z - z_c)), and log1p keeps its digits even
// where it is next to nothing; else the largest is taken out of the sum, the
// label's 1 among it. O(mn) time, O(1) space.
func nllOfOdds(logits [][]float64, labels []int) (float64, error) {
	if err := check(logits, labels); err != nil {
		return 0, err
	}
	total := 0.0
	for i, row := range logits {
		c := labels[i]
		top := c // the largest, the label's if it is among them
		for j, z := range row {
			if z > row[top] {
				top = j
			}
		}
		rest := 0.0
		for j, z := range row {
			if j != top {
				rest += math.Exp(z - row[top])
			}
		}
		total += row[top] - row[c] + math.Log1p(rest)
	}
	return total / float64(len(logits)), nil
}

// check returns what keeps the loss from being defined.
func check(logits [][]float64, labels []int) error {
	if len(logits) != len(labels) {
		return fmt.Errorf("%d rows of logits and %d labels", len(logits), len(labels))
	}
	if len(logits) == 0 {
		return errors.New("no rows: the mean is 0/0")
	}
	for i, row := range logits {
		if len(row) != len(logits[0]) {
			return fmt.Errorf("row %d has %d logits, row 0 has %d", i, len(row), len(logits[0]))
		}
		if labels[i] < 0 || labels[i] >= len(row) {
			return fmt.Errorf("labels[%d] is %d, with %d classes", i, labels[i], len(row))
		}
		possible := false
		for j, z := range row {
			if math.IsNaN(z) || math.IsInf(z, 1) {
				return fmt.Errorf("logits[%d][%d] is %v", i, j, z)
			}
			possible = possible || !math.IsInf(z, -1)
		}
		if !possible {
			return fmt.Errorf("row %d has no logit above -Inf", i)
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "subtract the largest of each row", Func: nllFromLogits, Time: "O(mn)", Space: "O(1)"},
	{Name: "odds against the label", Func: nllOfOdds, Time: "O(mn)", Space: "O(1)"},
}
