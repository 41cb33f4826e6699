package fisheryates

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how values and draws are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		a := gen.Nums(t, "a", 0, 9, gen.Num(-3, 9, math.MinInt, math.MaxInt))
		draws := make([]int, max(len(a)-1, 0))
		for i := range draws {
			draws[i] = gen.Int(t, "draw", 0, len(a)-1-i)
		}
		return []any{a, draws}
	},
	Large: []gen.Family{
		{Name: "random draws", Make: scripted(func(r *rand.Rand, k int) int { return r.IntN(k) })},
		{Name: "always the first", Make: scripted(func(*rand.Rand, int) int { return 0 })},
		{Name: "always the last", Make: scripted(func(_ *rand.Rand, k int) int { return k - 1 })},
	},
}

func scripted(draw func(r *rand.Rand, k int) int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		a, draws := make([]int, n), make([]int, n-1)
		for i := range a {
			a[i] = i
		}
		for i := range draws {
			draws[i] = draw(r, n-i)
		}
		return []any{a, draws}
	}
}
