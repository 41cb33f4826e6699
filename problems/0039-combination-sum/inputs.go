package combinationsum

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how candidates and the target are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		candidates := rapid.SliceOfNDistinct(rapid.IntRange(2, 9), 1, 4, rapid.ID[int]).Draw(t, "candidates")
		return []any{candidates, gen.Int(t, "target", 1, 15)}
	},
	Large: []gen.Family{
		{Name: "smallest, rising", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(n, 2, n+1), most}
		}},
		{Name: "smallest, falling", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Falling(n, 2, n+1), most}
		}},
		{Name: "even, no odd target", Make: func(_ *rand.Rand, n int) []any {
			return []any{gen.Rising(n, 2, 2*n), most - 1}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Distinct(r, n, 2, max(most, n+1)), most}
		}},
	},
	Letters: func(candidates []int, target int) map[string]int {
		return map[string]int{"n": len(candidates), "t": target, "m": slices.Min(candidates)}
	},
}

const most = 40
