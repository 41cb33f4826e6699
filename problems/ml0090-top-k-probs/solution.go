package topkprobs

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"drill/ds/heap"
	"drill/judge"
)

// topK goes through the tokens once and keeps the best so far in a heap with the
// worst of them at hand. Indices rise, so that a token must be more probable than
// that one to get in. With n tokens: O(n log k) time, O(k) space.
func topK(probs []float64, k int) (idx []int, p []float64, err error) {
	if err := check(probs, k); err != nil {
		return nil, nil, err
	}
	best := heap.New(func(i, j int) bool { return probs[i] < probs[j] || probs[i] == probs[j] && i > j })
	k = min(k, len(probs))
	for i, v := range probs {
		if best.Len() < k {
			best.Push(i)
		} else if worst, ok := best.Peek(); ok && v > probs[worst] {
			best.Pop()
			best.Push(i)
		}
	}
	idx, p = make([]int, k), make([]float64, k)
	for rank := range slices.Backward(idx) {
		i, _ := best.Pop()
		idx[rank], p[rank] = i, probs[i]
	}
	return idx, p, nil
}

// check returns why there is no choice, or nil.
func check(probs []float64, k int) error {
	if len(probs) == 0 {
		return errors.New("no token")
	}
	if k < 0 {
		return fmt.Errorf("k is %d", k)
	}
	for i, v := range probs {
		if !(v >= 0 && v <= 1) {
			return fmt.Errorf("probs[%d] is %v", i, v)
		}
	}
	return nil
}

// topKSorted sorts all indices. O(n log n) time, O(n) space.
func topKSorted(probs []float64, k int) (idx []int, p []float64, err error) {
	if err := check(probs, k); err != nil {
		return nil, nil, err
	}
	for i := range probs {
		idx = append(idx, i)
	}
	slices.SortFunc(idx, func(i, j int) int { return cmp.Or(cmp.Compare(probs[j], probs[i]), i-j) })
	idx = idx[:min(k, len(idx))]
	for _, i := range idx {
		p = append(p, probs[i])
	}
	return idx, p, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "heap of the best", Func: topK, Time: "O(n log k)", Space: "O(k)"},
	{Name: "sort the indices", Func: topKSorted, Time: "O(n log n)", Space: "O(n)"},
}
