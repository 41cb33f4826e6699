package subsets

import (
	"math/bits"
	"slices"

	"drill/judge"
)

// subsets walks a tree whose nodes are the subsets: the path is the subset so
// far, and the options are the numbers behind its last one, so that each subset
// is reached in one order only. O(n * 2^n) time, O(n) space for the path.
func subsets(nums []int) [][]int {
	all := make([][]int, 0, 1<<len(nums))
	path := make([]int, 0, len(nums))
	var walk func(from int)
	walk = func(from int) {
		all = append(all, slices.Clone(path))
		for i := from; i < len(nums); i++ {
			path = append(path, nums[i])
			walk(i + 1)
			path = path[:len(path)-1]
		}
	}
	walk(0)
	return all
}

// subsetsBits counts from 0 to 2^n - 1: bit i of a count says whether the i-th
// number is in. O(n * 2^n) time, O(1) space.
func subsetsBits(nums []int) [][]int {
	all := make([][]int, 1<<len(nums))
	for in := range all {
		subset := make([]int, 0, bits.OnesCount(uint(in)))
		for left := uint(in); left != 0; left &= left - 1 {
			subset = append(subset, nums[bits.TrailingZeros(left)])
		}
		all[in] = subset
	}
	return all
}

// subsetsGrow begins with the empty set; each number doubles what is there, by a
// copy of every subset that it joins. O(n * 2^n) time, O(1) space.
func subsetsGrow(nums []int) [][]int {
	all := make([][]int, 1, 1<<len(nums))
	for _, v := range nums {
		for _, subset := range all {
			all = append(all, append(slices.Clip(subset), v))
		}
	}
	return all
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "backtracking", Func: subsets, Time: "O(n*2^n)", Space: "O(n)"},
	{Name: "counting in binary", Func: subsetsBits, Time: "O(n*2^n)", Space: "O(1)"},
	{Name: "number by number", Func: subsetsGrow, Time: "O(n*2^n)", Space: "O(1)"},
}
