package permutations

import (
	"slices"

	"drill/ds/backtrack"
	"drill/judge"
)

// permute decides place after place which of the numbers that are left stands
// there. It swaps that number to the place, so that what is left is always the
// numbers behind, and swaps it back afterwards. All permutations lie in one
// array. O(n * n!) time, O(n) space.
func permute(nums []int) [][]int {
	total := 1
	for i := range nums {
		total *= i + 1
	}
	p := permutations{nums, make([]int, 0, total*len(nums)), make([][]int, 0, total)}
	p.place(0)
	return p.all
}

type permutations struct {
	nums, flat []int
	all        [][]int
}

func (p *permutations) place(i int) {
	nums := p.nums
	if i == len(nums)-1 { // the last place has one number left
		start := len(p.flat)
		p.flat = append(p.flat, nums...)
		p.all = append(p.all, p.flat[start:len(p.flat):len(p.flat)])
		return
	}
	for j := i; j < len(nums); j++ {
		nums[i], nums[j] = nums[j], nums[i]
		p.place(i + 1)
		nums[i], nums[j] = nums[j], nums[i]
	}
}

// permuteMarks walks the tree of choices as the notes describe it: the path is
// the permutation so far, the options are the numbers not yet marked as used,
// and a full path ends it. O(n * n!) time, O(n) space.
func permuteMarks(nums []int) [][]int {
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
			if used[i] {
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

// permuteTemplate lets the template walk over the places of numbers, each
// allowed once on a path. O(n^2 * n!) time, O(n) space.
func permuteTemplate(nums []int) [][]int {
	var all [][]int
	once := func(path []int, i int) bool { return !slices.Contains(path, i) }
	for path := range backtrack.Paths(len(nums), once) {
		if len(path) < len(nums) {
			continue
		}
		permutation := make([]int, len(nums))
		for k, i := range path {
			permutation[k] = nums[i]
		}
		all = append(all, permutation)
	}
	return all
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "backtracking by swaps", Func: permute, Time: "O(n*n!)", Space: "O(n)"},
	{Name: "backtracking with marks", Func: permuteMarks, Time: "O(n*n!)", Space: "O(n)"},
	{Name: "the backtracking template", Func: permuteTemplate, Time: "O(n^2*n!)", Space: "O(n)"},
}
