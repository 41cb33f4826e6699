package combinationsum

import (
	"slices"

	"drill/judge"
)

// combinationSum builds combinations in rising order and enters no dead end:
// for the candidates from each on it knows beforehand which sums they can make.
// The path is the combination so far, and the options are its last candidate,
// once more, and those behind it, if they can make the rest. O(n*t) time for
// each combination at the most, O(n+t) space, for the target t.
func combinationSum(candidates []int, target int) [][]int {
	slices.Sort(candidates)
	n := len(candidates)
	sums := make([]uint64, n+1) // bit s of sums[i]: candidates from i on can make s
	sums[n] = 1
	for i := n - 1; i >= 0; i-- {
		for sum := 0; sum <= target; sum += candidates[i] {
			sums[i] |= sums[i+1] << sum
		}
	}
	var flat []int // of all combinations, one behind the other
	var all [][]int
	path := make([]int, 0, target)
	var walk func(from, rest int)
	walk = func(from, rest int) {
		if rest == 0 {
			start := len(flat)
			flat = append(flat, path...)
			all = append(all, flat[start:len(flat):len(flat)])
			return
		}
		for i := from; i < n && candidates[i] <= rest; i++ {
			if left := rest - candidates[i]; sums[i]>>left&1 == 1 {
				path = append(path, candidates[i])
				walk(i, left)
				path = path[:len(path)-1]
			}
		}
	}
	walk(0, target)
	return all
}

// combinationSumWalk is the plain search: it learns only at the end of a path
// that the rest cannot be made. O(n^(t/m)) time, O(t/m) space, for the target t
// and the least candidate m.
func combinationSumWalk(candidates []int, target int) [][]int {
	slices.Sort(candidates)
	var all [][]int
	var path []int
	var walk func(from, rest int)
	walk = func(from, rest int) {
		if rest == 0 {
			all = append(all, slices.Clone(path))
			return
		}
		for i := from; i < len(candidates) && candidates[i] <= rest; i++ {
			path = append(path, candidates[i])
			walk(i, rest-candidates[i])
			path = path[:len(path)-1]
		}
	}
	walk(0, target)
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
	{Name: "backtracking without dead ends", Func: combinationSum, Time: "O(n^(t/m))", Space: "O(n+t)"},
	{Name: "backtracking", Func: combinationSumWalk, Time: "O(n^(t/m))", Space: "O(t/m)"},
	{Name: "table of sums", Func: combinationSumTable, Time: "O(n^(t/m))", Space: "O(n^(t/m))"},
}
