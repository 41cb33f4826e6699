package combinationsum

import "sort"

// Takes as many of the largest candidate as fit, and then goes on to the next.
func combinationSum(candidates []int, target int) [][]int {
	sort.Sort(sort.Reverse(sort.IntSlice(candidates)))
	res := [][]int{}
	for start := range candidates {
		rest, path := target, []int{}
		for _, c := range candidates[start:] {
			for rest >= c {
				rest -= c
				path = append(path, c)
			}
		}
		if rest == 0 && path[0] == candidates[start] {
			res = append(res, path)
		}
	}
	return res
}
