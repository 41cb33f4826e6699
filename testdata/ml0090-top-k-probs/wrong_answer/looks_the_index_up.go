package topkprobs

import (
	"errors"
	"slices"
)

// Sorts the probabilities and looks for each: equal ones get the same index.
func topK(probs []float64, k int) (idx []int, p []float64, err error) {
	if len(probs) == 0 || k < 0 {
		return nil, nil, errors.New("no choice")
	}
	for _, v := range probs {
		if !(v >= 0 && v <= 1) {
			return nil, nil, errors.New("no probability")
		}
	}
	p = slices.Clone(probs)
	slices.Sort(p)
	slices.Reverse(p)
	p = p[:min(k, len(p))]
	for _, v := range p {
		idx = append(idx, slices.Index(probs, v))
	}
	return idx, p, nil
}
