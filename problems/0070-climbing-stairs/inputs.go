package climbstairs

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the number of steps is drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{gen.Int(t, "n", 1, 18)} },
	Large: []gen.Family{
		{Name: "steps", Make: func(_ *rand.Rand, n int) []any { return []any{n} }},
	},
}
