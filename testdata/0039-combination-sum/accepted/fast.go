package combinationsum

import "slices"

// A set of bits tells which sums the candidates from here on can make: no dead ends.
func combinationSum(candidates []int, target int) [][]int {
	slices.Sort(candidates)
	n := len(candidates)
	var sums [31]uint64 // sums[i]: bit s where candidates[i:] make s
	sums[n] = 1
	for i := n - 1; i >= 0; i-- {
		sums[i] = sums[i+1]
		for c := candidates[i]; c <= target; c += candidates[i] {
			sums[i] |= sums[i+1] << c
		}
	}
	var flat []int
	var all [][]int
	var path [20]int
	var walk func(k, from, rest int)
	walk = func(k, from, rest int) {
		for i := from; i < n; i++ {
			left := rest - candidates[i]
			if left <= 0 {
				if left == 0 {
					path[k] = candidates[i]
					start := len(flat)
					flat = append(flat, path[:k+1]...)
					all = append(all, flat[start:len(flat):len(flat)])
				}
				return
			}
			if sums[i]>>left&1 == 1 {
				path[k] = candidates[i]
				walk(k+1, i, left)
			}
		}
	}
	walk(0, 0, target)
	return all
}
