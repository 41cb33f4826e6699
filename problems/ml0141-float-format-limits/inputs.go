package formatlimits

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how formats are drawn: mostly small ones, where every bit of the
// fraction shows, and some that are none.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		bits := []any{gen.Num(2, 16, 2, 30).Draw(t, "expBits"), gen.Num(1, 60, 1, 300).Draw(t, "fracBits")}
		if gen.Int(t, "bad", 0, 9) == 9 {
			bits[gen.Int(t, "which", 0, 1)] = gen.Int(t, "bits", -2, 1)
		}
		return bits
	},
	Large: []gen.Family{
		{Name: "fraction", Make: func(_ *rand.Rand, n int) []any { return []any{11, min(n, 300)} }},
	},
}
