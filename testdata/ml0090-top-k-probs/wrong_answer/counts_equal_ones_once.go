package topkprobs

import (
	"errors"
	"slices"
)

// Keeps one token of each probability.
func topK(probs []float64, k int) (idx []int, p []float64, err error) {
	if len(probs) == 0 || k < 0 {
		return nil, nil, errors.New("no choice")
	}
	for _, v := range probs {
		if !(v >= 0 && v <= 1) {
			return nil, nil, errors.New("no probability")
		}
	}
	at := make(map[float64]int)
	for i, v := range slices.Backward(probs) {
		at[v] = i
	}
	for v := range at {
		p = append(p, v)
	}
	slices.Sort(p)
	slices.Reverse(p)
	p = p[:min(k, len(p))]
	for _, v := range p {
		idx = append(idx, at[v])
	}
	return idx, p, nil
}
