package topkprobs

import (
	"errors"
	"sort"
)

// Compares as float32: what differs in the ninth digit is equal.
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
	sort.SliceStable(order, func(a, b int) bool {
		i, j := order[a], order[b]
		return float32(probs[j]) < float32(probs[i])
	})
	k = min(k, len(probs))
	for _, i := range order[:k] {
		idx, p = append(idx, i), append(p, probs[i])
	}
	return idx, p, nil
}
