package chunkmerge

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how chunks and draws are drawn: few chunks, some of them empty.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		chunks := gen.List(t, "chunks", 0, 5, func(t *rapid.T) []int {
			return gen.Nums(t, "values", 0, 4, gen.Num(0, 99, math.MinInt, math.MaxInt))
		})
		n := total(chunks)
		draws := make([]int, max(n-1, 0))
		for i := range draws {
			draws[i] = gen.Int(t, "draw", 0, n-1-i)
		}
		return []any{chunks, draws}
	},
	Large: []gen.Family{
		{Name: "chunks of one", Make: cut(func(n int) int { return n })},
		{Name: "two chunks", Make: cut(func(int) int { return 2 })},
		{Name: "as many chunks as values in each", Make: cut(func(n int) int { return int(math.Sqrt(float64(n))) })},
	},
	Letters: func(chunks [][]int, _ []int) map[string]int {
		return map[string]int{"n": total(chunks), "m": len(chunks)}
	},
}

// cut deals n values out to a number of chunks, the last of which gets what is over.
func cut(number func(n int) int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		chunks := make([][]int, min(number(n), n))
		for v := range n {
			c := min(v/(n/len(chunks)), len(chunks)-1)
			chunks[c] = append(chunks[c], v)
		}
		draws := make([]int, n-1)
		for i := range draws {
			draws[i] = r.IntN(n - i)
		}
		return []any{chunks, draws}
	}
}
