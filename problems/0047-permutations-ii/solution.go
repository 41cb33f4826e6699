package permutations2

import (
	"slices"

	"drill/judge"
)

// permuteUnique goes from the sorted list to the next permutation in lexical
// order, until there is none: the last number that has a larger one behind it
// makes room for the least such, and what lies behind, which falls, is turned
// round to rise. Equal numbers never change places, so no permutation comes
// twice. All lie in one array. O(n) time for each, O(1) space.
func permuteUnique(nums []int) [][]int {
	slices.Sort(nums)
	n, total, equal := len(nums), 1, 0
	for i, v := range nums {
		if i > 0 && v == nums[i-1] {
			equal++
		} else {
			equal = 1
		}
		total = total * (i + 1) / equal
	}
	flat := make([]int, 0, total*n)
	all := make([][]int, 0, total)
	for {
		flat = append(flat, nums...)
		all = append(all, flat[len(flat)-n:len(flat):len(flat)])
		i := n - 2
		for i >= 0 && nums[i] >= nums[i+1] {
			i--
		}
		if i < 0 {
			return all
		}
		j := n - 1
		for nums[j] <= nums[i] {
			j--
		}
		nums[i], nums[j] = nums[j], nums[i]
		slices.Reverse(nums[i+1:])
	}
}

// permuteUniqueMarks is the search for different numbers with one condition
// more. The path is the permutation so far and the options are the numbers not
// marked as used, but of equal ones, which sorting has brought together, only
// the first that is left: so they are used in order. O(n * n!) time, O(n) space.
func permuteUniqueMarks(nums []int) [][]int {
	slices.Sort(nums)
	var all [][]int
	var path []int
	used := make([]bool, len(nums))
	var walk func()
	walk = func() {
		if len(path) == len(nums) {
			all = append(all, slices.Clone(path))
			return
		}
		for i, v := range nums {
			if used[i] || i > 0 && v == nums[i-1] && !used[i-1] {
				continue
			}
			used[i] = true
			path = append(path, v)
			walk()
			path = path[:len(path)-1]
			used[i] = false
		}
	}
	walk()
	return all
}

// permuteUniqueCounts makes the different values the options, each as often as
// it is there: no equal options, nothing to skip. O(n * n!) time, O(n) space.
func permuteUniqueCounts(nums []int) [][]int {
	var values, left []int
	slices.Sort(nums)
	for i, v := range nums {
		if i == 0 || v != nums[i-1] {
			values, left = append(values, v), append(left, 0)
		}
		left[len(left)-1]++
	}
	var all [][]int
	path := make([]int, len(nums))
	var place func(k int)
	place = func(k int) {
		if k == len(path) {
			all = append(all, slices.Clone(path))
			return
		}
		for i, v := range values {
			if left[i] > 0 {
				left[i]--
				path[k] = v
				place(k + 1)
				left[i]++
			}
		}
	}
	place(0)
	return all
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "next permutation", Func: permuteUnique, Time: "O(n*n!)", Space: "O(1)"},
	{Name: "backtracking with marks", Func: permuteUniqueMarks, Time: "O(n*n!)", Space: "O(n)"},
	{Name: "backtracking with counts", Func: permuteUniqueCounts, Time: "O(n*n!)", Space: "O(n)"},
}
