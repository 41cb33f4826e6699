package topkprobs

import (
	"errors"
	"sort"
)

// Checks only the probabilities that it takes.
func topK(probs []float64, k int) (idx []int, p []float64, err error) {
	if len(probs) == 0 || k < 0 {
		return nil, nil, errors.New("no choice")
	}
	order := make([]int, len(probs))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool {
		i, j := order[a], order[b]
		return probs[j] < probs[i]
	})
	k = min(k, len(probs))
	for _, i := range order[:k] {
		idx, p = append(idx, i), append(p, probs[i])
	}
	for _, v := range p {
		if !(v >= 0 && v <= 1) {
			return nil, nil, errors.New("no probability")
		}
	}
	return idx, p, nil
}
