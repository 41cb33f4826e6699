package combcount

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how sizes are drawn: so small that all subsets can be listed,
// sometimes with too many to select or a negative number.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 0, 10)
		r := gen.Int(t, "r", 0, n)
		if gen.Int(t, "bad", 0, 9) == 9 {
			n, r = gen.Int(t, "any n", -3, 4), gen.Int(t, "any r", -3, 8)
		}
		return []any{n, r}
	},
	Large: []gen.Family{
		{Name: "half", Make: func(_ *rand.Rand, n int) []any { return []any{2 * min(n, 1000), min(n, 1000)} }},
		{Name: "few of many", Make: func(_ *rand.Rand, n int) []any { return []any{1000000000, min(n, 1000)} }},
		{Name: "few left of many", Make: func(_ *rand.Rand, n int) []any { return []any{1000000000, 1000000000 - min(n, 1000)} }},
	},
}
