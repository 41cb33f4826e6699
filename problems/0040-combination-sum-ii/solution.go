package combinationsum2

import (
	"slices"

	"drill/judge"
)

// combinationSum2 builds combinations in rising order and enters no dead end:
// for the candidates from each on it knows beforehand which sums they can make.
// The path is the combination so far, and the options are the candidates behind
// its last one, if those behind them can make the rest; of equal ones only the
// first, since what the others could begin, it begins too. O(n*t) time for each
// combination at the most, O(n+t) space, for the target t.
func combinationSum2(candidates []int, target int) [][]int {
	slices.Sort(candidates)
	n := len(candidates)
	sums := make([]uint64, n+1) // bit s of sums[i]: candidates from i on can make s
	sums[n] = 1
	for i := n - 1; i >= 0; i-- {
		sums[i] = sums[i+1] | sums[i+1]<<candidates[i]
	}
	var flat []int // of all combinations, one behind the other
	var all [][]int
	var path []int
	var walk func(from, rest int)
	walk = func(from, rest int) {
		if rest == 0 {
			start := len(flat)
			flat = append(flat, path...)
			all = append(all, flat[start:len(flat):len(flat)])
			return
		}
		for i := from; i < n && candidates[i] <= rest; i++ {
			if i > from && candidates[i] == candidates[i-1] {
				continue
			}
			if left := rest - candidates[i]; sums[i+1]>>left&1 == 1 {
				path = append(path, candidates[i])
				walk(i+1, left)
				path = path[:len(path)-1]
			}
		}
	}
	walk(0, target)
	return all
}

// combinationSum2Walk is the plain search: it learns only at the end of a path
// that the rest cannot be made. O(2^n) time, O(n) space; the target keeps both
// far lower.
func combinationSum2Walk(candidates []int, target int) [][]int {
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
			if i > from && candidates[i] == candidates[i-1] {
				continue
			}
			path = append(path, candidates[i])
			walk(i+1, rest-candidates[i])
			path = path[:len(path)-1]
		}
	}
	walk(0, target)
	return all
}

// combinationSum2Counts decides for one value after the other how often it is
// taken, so that there is nothing equal to skip. O(2^n) time, O(n) space.
func combinationSum2Counts(candidates []int, target int) [][]int {
	count := make([]int, target+1)
	for _, c := range candidates {
		if c <= target {
			count[c]++
		}
	}
	var all [][]int
	var path []int
	var decide func(value, rest int)
	decide = func(value, rest int) {
		if rest == 0 {
			all = append(all, slices.Clone(path))
			return
		}
		if value > rest {
			return
		}
		decide(value+1, rest)
		size := len(path)
		for n := 1; n <= count[value] && n*value <= rest; n++ {
			path = append(path, value)
			decide(value+1, rest-n*value)
		}
		path = path[:size]
	}
	decide(1, target)
	return all
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "backtracking without dead ends", Func: combinationSum2, Time: "O(2^n)", Space: "O(n)"},
	{Name: "backtracking", Func: combinationSum2Walk, Time: "O(2^n)", Space: "O(n)"},
	{Name: "backtracking with counts", Func: combinationSum2Counts, Time: "O(2^n)", Space: "O(n)"},
}
