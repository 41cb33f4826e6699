package batchbounds

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how sizes are drawn: small ones, where a batch is often full to
// the last, some at the end of the integers, some that are out of range.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n, batch := gen.Int(t, "n", 0, 20), gen.Int(t, "batch", 1, 6)
		switch gen.Int(t, "kind", 0, 9) {
		case 8:
			n, batch = math.MaxInt-n, math.MaxInt/batch-gen.Int(t, "less", 0, 3)
		case 9:
			n, batch = n-3, batch-3
		}
		return []any{n, batch, gen.Int(t, "dropLast", 0, 1) == 1}
	},
	Large: []gen.Family{
		{Name: "of two", Make: func(_ *rand.Rand, n int) []any { return []any{n, max(2, n/1000), false} }},
		{Name: "short at the end", Make: func(_ *rand.Rand, n int) []any { return []any{n | 1, max(2, n/998), false} }},
		{Name: "dropped", Make: func(_ *rand.Rand, n int) []any { return []any{n | 1, max(2, n/998), true} }},
	},
	Letters: func(n, batch int, _ bool) map[string]int { return map[string]int{"k": n / batch} },
}
