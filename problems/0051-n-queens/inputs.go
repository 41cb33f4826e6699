package nqueens

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the side of a board is drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{gen.Int(t, "n", 1, 6)} },
	Large: []gen.Family{
		{Name: "side", Make: func(_ *rand.Rand, n int) []any { return []any{n} }},
	},
}
