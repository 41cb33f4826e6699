package insertinterval

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the intervals are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		var intervals [][]int
		free := 0 // the first point behind the last interval
		for range gen.Int(t, "intervals", 0, 5) {
			start := free + gen.Int(t, "gap", 0, 3)
			end := start + gen.Int(t, "length", 0, 3)
			intervals = append(intervals, []int{start, end})
			free = end + 1
		}
		start := gen.Int(t, "start", 0, free+2)
		return []any{intervals, []int{start, start + gen.Int(t, "newLength", 0, 9)}}
	},
	Large: []gen.Family{
		{Name: "covers all", Make: func(_ *rand.Rand, n int) []any { return []any{row(n), []int{0, 10 * n}} }},
		{Name: "joins all", Make: func(_ *rand.Rand, n int) []any { return []any{row(n), []int{6, 10*n - 7}} }},
		{Name: "before all", Make: func(_ *rand.Rand, n int) []any { return []any{row(n), []int{0, 2}} }},
		{Name: "behind all", Make: func(_ *rand.Rand, n int) []any { return []any{row(n), []int{10*n - 3, 10 * n}} }},
		{Name: "into the middle gap", Make: func(_ *rand.Rand, n int) []any {
			return []any{row(n), []int{10*(n/2) - 1, 10*(n/2) + 1}}
		}},
		{Name: "within the middle", Make: func(_ *rand.Rand, n int) []any {
			return []any{row(n), []int{10*(n/2) + 4, 10*(n/2) + 5}}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			start := r.IntN(10*n + 1)
			return []any{row(n), []int{start, start + r.IntN(10*n+1-start)}}
		}},
	},
}

// row returns n intervals of length 3 with gaps of 7, the first from 3 to 6.
func row(n int) [][]int {
	intervals := make([][]int, n)
	for i := range intervals {
		intervals[i] = []int{10*i + 3, 10*i + 6}
	}
	return intervals
}
