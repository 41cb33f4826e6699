package subsets2

import (
	"slices"

	"drill/judge"
)

// subsetsWithDup begins with the empty set. A number joins a copy of every subset
// that is there; one that equals the number before it, to which sorting has
// brought it, joins only those that this has just made, since the others have
// had their copy. All subsets lie in one array. O(n * 2^n) time, O(1) space.
func subsetsWithDup(nums []int) [][]int {
	slices.Sort(nums)
	total, run := 1, 0
	for i, v := range nums {
		if i == 0 || v != nums[i-1] {
			run = 0
		}
		run++
		total += total / run // the value is in up to run times now
	}
	flat := make([]int, 0, total*len(nums)/2) // as many numbers are in as are out
	all := make([][]int, 1, total)
	made := 0 // where the subsets begin that the number before has made
	for i, v := range nums {
		from := 0
		if i > 0 && v == nums[i-1] {
			from = made
		}
		made = len(all)
		for _, subset := range all[from:made] {
			start := len(flat)
			flat = append(append(flat, subset...), v)
			all = append(all, flat[start:len(flat):len(flat)])
		}
	}
	return all
}

// subsetsWithDupWalk walks a tree whose nodes are the subsets: the path is the
// subset so far, and the options are the numbers behind its last one, of equal
// ones only the first: what the others could begin, it begins too. O(n * 2^n)
// time, O(n) space.
func subsetsWithDupWalk(nums []int) [][]int {
	slices.Sort(nums)
	var all [][]int
	var path []int
	var walk func(from int)
	walk = func(from int) {
		all = append(all, slices.Clone(path))
		for i := from; i < len(nums); i++ {
			if i > from && nums[i] == nums[i-1] {
				continue
			}
			path = append(path, nums[i])
			walk(i + 1)
			path = path[:len(path)-1]
		}
	}
	walk(0)
	return all
}

// subsetsWithDupBits counts from 0 to 2^n - 1: bit i of a count says whether the
// i-th number is in. Of the counts for one subset it takes the one in which of
// equal numbers the first are in. O(n * 2^n) time, O(1) space.
func subsetsWithDupBits(nums []int) [][]int {
	slices.Sort(nums)
	var all [][]int
counts:
	for in := range 1 << len(nums) {
		var subset []int
		for i, v := range nums {
			if in>>i&1 == 0 {
				continue
			}
			if i > 0 && v == nums[i-1] && in>>(i-1)&1 == 0 {
				continue counts
			}
			subset = append(subset, v)
		}
		all = append(all, subset)
	}
	return all
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "number by number", Func: subsetsWithDup, Time: "O(n*2^n)", Space: "O(1)"},
	{Name: "backtracking", Func: subsetsWithDupWalk, Time: "O(n*2^n)", Space: "O(n)"},
	{Name: "counting in binary", Func: subsetsWithDupBits, Time: "O(n*2^n)", Space: "O(1)"},
}
