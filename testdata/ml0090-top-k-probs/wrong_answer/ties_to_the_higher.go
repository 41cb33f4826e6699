package topkprobs

import (
	"cmp"
	"errors"
	"slices"
)

// Turns the ascending order round, as the notes do: of equal ones the last is first.
func topK(probs []float64, k int) (idx []int, p []float64, err error) {
	if len(probs) == 0 || k < 0 {
		return nil, nil, errors.New("no choice")
	}
	for _, v := range probs {
		if !(v >= 0 && v <= 1) {
			return nil, nil, errors.New("no probability")
		}
	}
	order := make([]int, len(probs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(probs[i], probs[j]) })
	slices.Reverse(order)
	for _, i := range order[:min(k, len(order))] {
		idx, p = append(idx, i), append(p, probs[i])
	}
	return idx, p, nil
}
