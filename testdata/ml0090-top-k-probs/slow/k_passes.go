package topkprobs

import (
	"errors"
)

// Looks for the largest k times: O(nk), but 2000 tokens fit.
func topK(probs []float64, k int) (idx []int, p []float64, err error) {
	if len(probs) == 0 || k < 0 {
		return nil, nil, errors.New("no choice")
	}
	for _, v := range probs {
		if !(v >= 0 && v <= 1) {
			return nil, nil, errors.New("no probability")
		}
	}
	taken := make([]bool, len(probs))
	for range min(k, len(probs)) {
		best := -1
		for i, v := range probs {
			if !taken[i] && (best < 0 || v > probs[best]) {
				best = i
			}
		}
		taken[best] = true
		idx, p = append(idx, best), append(p, probs[best])
	}
	return idx, p, nil
}
