package cosine

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how times are drawn: parts of 1, its ends, any fraction, and some
// that lie outside.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		sixteenth := rapid.Map(rapid.IntRange(0, 16), func(i int) float64 { return float64(i) / 16 })
		time := rapid.OneOf(sixteenth, sixteenth, rapid.Float64Range(0, 1))
		if gen.Int(t, "bad", 0, 9) == 9 {
			time = rapid.SampledFrom([]float64{-0.25, 1.25, -1e-9, 1 + 1e-9, 10, math.NaN(), math.Inf(1), math.Inf(-1)})
		}
		return []any{time.Draw(t, "t")}
	},
	Large: []gen.Family{
		{Name: "step", Make: func(r *rand.Rand, n int) []any { return []any{float64(r.IntN(n+1)) / float64(n)} }},
	},
}
