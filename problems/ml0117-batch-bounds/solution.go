package batchbounds

import (
	"fmt"

	"drill/judge"
)

// batchBounds counts the batches, which fixes where each begins: the full ones,
// and a short one if samples are left over that may be kept. With k batches: O(k)
// time, O(1) space beside the answer.
func batchBounds(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, fmt.Errorf("%d samples in batches of %d", n, batch)
	}
	count := n / batch
	if n%batch > 0 && !dropLast {
		count++
	}
	bounds := make([][2]int, count)
	for i := range bounds {
		lo := i * batch
		bounds[i] = [2]int{lo, lo + min(batch, n-lo)} // lo + batch might overflow
	}
	return bounds, nil
}

// batchBoundsByRest takes a batch after the other from what is left. O(k) time,
// O(1) space beside the answer.
func batchBoundsByRest(n, batch int, dropLast bool) ([][2]int, error) {
	if n < 0 || batch < 1 {
		return nil, fmt.Errorf("%d samples in batches of %d", n, batch)
	}
	var bounds [][2]int
	rest := n
	for rest >= batch {
		bounds = append(bounds, [2]int{n - rest, n - rest + batch})
		rest -= batch
	}
	if rest > 0 && !dropLast {
		bounds = append(bounds, [2]int{n - rest, n})
	}
	return bounds, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "count, then fill", Func: batchBounds, Time: "O(k)", Space: "O(1)"},
	{Name: "take what is left", Func: batchBoundsByRest, Time: "O(k)", Space: "O(1)"},
}
