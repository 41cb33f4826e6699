package combinations

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how n and k are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 7)
		return []any{n, gen.Int(t, "k", 1, n)}
	},
	Large: []gen.Family{
		{Name: "half of them", Make: func(_ *rand.Rand, n int) []any { return []any{n, max(1, n/2)} }},
		{Name: "four", Make: func(_ *rand.Rand, n int) []any { return []any{n, min(4, n)} }},
		{Name: "all but three", Make: func(_ *rand.Rand, n int) []any { return []any{n, max(1, n-3)} }},
	},
}
