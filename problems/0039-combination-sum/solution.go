package combinationsum

import (
	"slices"

	"drill/judge"
)

// combinationSum builds combinations in rising order. The path is the
// combination so far, and the options are its last candidate, once more, and
// those behind it. A rest of 0 ends it; a rest below the last candidate can no
// longer be made. O(n^(t/m)) time, O(t/m) space, for the target t and the least
// candidate m.
func combinationSum(candidates []int, target int) [][]int {
	slices.Sort(candidates)
	var flat []int // of all combinations, one behind the other
	var all [][]int
	var path []int
	var walk func(from, rest int)
	walk = func(from, rest int) {
		for i := from; i < len(candidates) && candidates[i] <= rest; i++ {
			path = append(path, candidates[i])
			if left := rest - candidates[i]; left == 0 {
				start := len(flat)
				flat = append(flat, path...)
				all = append(all, flat[start:len(flat):len(flat)])
			} else if left >= candidates[i] {
				walk(i, left)
			}
			path = path[:len(path)-1]
		}
	}
	walk(0, target)
	return all
}

// combinationSumChoice decides one candidate after the other: once more, or
// never again. O(2^(n+t/m)) time, O(n+t/m) space.
func combinationSumChoice(candidates []int, target int) [][]int {
	var all [][]int
	var path []int
	var decide func(i, rest int)
	decide = func(i, rest int) {
		if rest == 0 {
			all = append(all, slices.Clone(path))
			return
		}
		if i == len(candidates) {
			return
		}
		if candidates[i] <= rest {
			path = append(path, candidates[i])
			decide(i, rest-candidates[i])
			path = path[:len(path)-1]
		}
		decide(i+1, rest)
	}
	decide(0, target)
	return all
}

// combinationSumTable keeps for every sum up to the target the combinations
// that make it, candidate by candidate: each extends what makes the sum without
// it, itself perhaps among it. O(n * t) steps, and time and space for the
// combinations of all sums.
func combinationSumTable(candidates []int, target int) [][]int {
	table := make([][][]int, target+1)
	table[0] = [][]int{nil}
	for _, c := range candidates {
		for sum := c; sum <= target; sum++ {
			for _, combination := range table[sum-c] {
				table[sum] = append(table[sum], append(slices.Clip(combination), c))
			}
		}
	}
	return table[target]
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "backtracking", Func: combinationSum, Time: "O(n^(t/m))", Space: "O(t/m)"},
	{Name: "once more or never again", Func: combinationSumChoice, Time: "O(2^(n+t/m))", Space: "O(n+t/m)"},
	{Name: "table of sums", Func: combinationSumTable, Time: "O(n^(t/m))", Space: "O(n^(t/m))"},
}
