package subsets

import (
	"math/bits"
	"slices"

	"drill/judge"
)

// subsets counts from 0 to 2^n - 1: bit i of a count says whether the i-th number
// is in. All subsets lie behind each other in one array. O(n * 2^n) time, O(1)
// space.
func subsets(nums []int) [][]int {
	all := make([][]int, 1<<len(nums))
	numbers := make([]int, len(nums)<<len(nums)/2) // each is in half of the subsets
	for in := range all {
		size := bits.OnesCount(uint(in))
		all[in], numbers = numbers[:size:size], numbers[size:]
		left := uint(in)
		for i := range all[in] {
			all[in][i] = nums[bits.TrailingZeros(left)]
			left &= left - 1
		}
	}
	return all
}

// subsetsBacktracking walks a tree whose nodes are the subsets: the path is the subset so
// far, and the options are the numbers behind its last one, so that each subset
// is reached in one order only. O(n * 2^n) time, O(n) space for the path.
func subsetsBacktracking(nums []int) [][]int {
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
	{Name: "counting in binary", Func: subsets, Time: "O(n*2^n)", Space: "O(1)"},
	{Name: "backtracking", Func: subsetsBacktracking, Time: "O(n*2^n)", Space: "O(n)"},
	{Name: "number by number", Func: subsetsGrow, Time: "O(n*2^n)", Space: "O(1)"},
}
