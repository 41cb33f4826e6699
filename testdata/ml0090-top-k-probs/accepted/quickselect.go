package main

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

// Brings the best k to the front by quickselect, and sorts only those, in place.
func topK(probs []float64, k int) (idx []int, p []float64, err error) {
	if k < 0 || len(probs) < 1 || slices.ContainsFunc(probs, func(v float64) bool { return math.IsNaN(v) || v < 0 || v > 1 }) {
		return nil, nil, errors.New("topK: bad arguments")
	}
	order := make([]int, len(probs))
	for i := range order {
		order[i] = i
	}
	before := func(i, j int) bool { return probs[i] > probs[j] || probs[i] == probs[j] && i < j }
	k = min(k, len(order))
	for part, want := order, k; len(part) > 1 && want > 0; {
		m := len(part) / 2
		part[0], part[m] = part[m], part[0]
		end := 0
		for n := 1; n < len(part); n++ {
			if before(part[n], part[0]) {
				end++
				part[n], part[end] = part[end], part[n]
			}
		}
		part[0], part[end] = part[end], part[0]
		if want <= end {
			part = part[:end]
		} else {
			part, want = part[end+1:], want-end-1
		}
	}
	idx = order[:k]
	slices.SortFunc(idx, func(i, j int) int {
		if before(i, j) {
			return -1
		}
		return 1
	})
	for _, i := range idx {
		p = append(p, probs[i])
	}
	return idx, p, nil
}

func main() { fmt.Println(topK([]float64{0.25, 0.75}, 1)) }
