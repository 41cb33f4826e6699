package combinationsum2

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how candidates, of which some are equal, and the target are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.Slice(t, "candidates", 1, 8, 1, 6), gen.Int(t, "target", 1, 12)}
	},
	Large: []gen.Family{
		{Name: "ones", Make: func(_ *rand.Rand, n int) []any {
			return []any{slices.Repeat([]int{1}, n), most}
		}},
		{Name: "as many of each as fit", Make: func(r *rand.Rand, n int) []any {
			return []any{shuffled(r, n, func(v int) int { return most / v }), most}
		}},
		{Name: "four of each", Make: func(r *rand.Rand, n int) []any {
			return []any{shuffled(r, n, func(int) int { return 4 }), most}
		}},
		{Name: "even, odd target", Make: func(_ *rand.Rand, n int) []any {
			candidates := make([]int, n)
			for i := range candidates {
				candidates[i] = 2 + i/2*2%50
			}
			return []any{candidates, most - 1}
		}},
		{Name: "1 to n, half of their sum", Make: func(_ *rand.Rand, n int) []any { // exponentially many answers
			return []any{gen.Rising(n, 1, n), n * (n + 1) / 4}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Ints(r, n, 1, 50), most}
		}},
	},
}

const most = 30

// shuffled returns n candidates in random order, the values from 1 on as often
// as times says.
func shuffled(r *rand.Rand, n int, times func(v int) int) []int {
	var candidates []int
	for v := 1; len(candidates) < n; v = v%50 + 1 {
		candidates = append(candidates, slices.Repeat([]int{v}, min(times(v), n-len(candidates)))...)
	}
	r.Shuffle(n, func(i, j int) { candidates[i], candidates[j] = candidates[j], candidates[i] })
	return candidates
}
