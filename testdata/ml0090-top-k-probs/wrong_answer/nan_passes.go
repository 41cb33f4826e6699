package topkprobs

import (
	"errors"
	"sort"
)

// Looks for what is below 0 or above 1, which NaN is not.
func topK(probs []float64, k int) (idx []int, p []float64, err error) {
	if len(probs) == 0 || k < 0 {
		return nil, nil, errors.New("no choice")
	}
	for _, v := range probs {
		if v < 0 || v > 1 {
			return nil, nil, errors.New("no probability")
		}
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
	return idx, p, nil
}
