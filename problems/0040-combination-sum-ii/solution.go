package combinationsum2

import (
	"slices"

	"drill/judge"
)

// combinationSum2 builds combinations in rising order and enters no dead end:
// for the values from each on it knows beforehand which sums they can make. The
// path is the combination so far, and the options are a larger value and how
// often it is taken, if the values above it can make the rest. O(t^2) time for
// each combination at the most, O(n+t) space, for the target t.
func combinationSum2(candidates []int, target int) [][]int {
	s := search{
		count: make([]int, target+1),
		sums:  make([]uint64, target+2),
		path:  make([]int, 0, target),
	}
	for _, c := range candidates {
		if c <= target {
			s.count[c]++
		}
	}
	s.sums[target+1] = 1
	for v := target; v > 0; v-- {
		s.sums[v] = s.sums[v+1]
		for range s.count[v] {
			s.sums[v] |= s.sums[v] << v
		}
	}
	s.walk(1, target)
	return s.all
}

type search struct {
	count []int    // of the candidates by value
	sums  []uint64 // bit s of sums[v]: values from v on can make s
	path  []int
	flat  []int // of all combinations, one behind the other
	all   [][]int
}

func (s *search) walk(least, rest int) {
	if rest == 0 {
		start := len(s.flat)
		s.flat = append(s.flat, s.path...)
		s.all = append(s.all, s.flat[start:len(s.flat):len(s.flat)])
		return
	}
	size := len(s.path)
	for v := least; v <= rest; v++ {
		left := rest
		for range min(s.count[v], rest/v) {
			left -= v
			s.path = append(s.path, v)
			if s.sums[v+1]>>left&1 == 1 {
				s.walk(v+1, left)
			}
		}
		s.path = s.path[:size]
	}
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
