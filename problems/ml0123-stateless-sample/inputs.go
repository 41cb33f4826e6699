package sample

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how seeds and indices are drawn: small ones, which must not be
// alike, and any others.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		word := rapid.OneOf(rapid.Uint64Range(0, 9), rapid.Uint64())
		return []any{word.Draw(t, "seed"), word.Draw(t, "idx"), gen.Int(t, "dim", 0, 6)}
	},
	Large: []gen.Family{
		{Name: "small seed", Make: func(_ *rand.Rand, n int) []any { return []any{uint64(1), uint64(2), n} }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{r.Uint64(), r.Uint64(), n} }},
	},
}
