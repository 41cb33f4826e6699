package embedding

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how embeddings are drawn: parts of a turn at low frequencies, some
// at high ones, and sometimes one argument for which there is no embedding.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		x := float64(gen.Int(t, "24 x", -24, 24)) / 24
		dims := 2 * gen.Int(t, "pairs", 1, 5)
		minFreq := rapid.SampledFrom([]float64{1, 0.5, 2, 0.125, 7}).Draw(t, "minFreq")
		maxFreq := minFreq * rapid.SampledFrom([]float64{1, 4, 10, 100}).Draw(t, "quotient")
		switch gen.Int(t, "bad", 0, 11) {
		case 8:
			x = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "no number")
		case 9:
			dims -= gen.Int(t, "fewer", 1, 11)
		case 10:
			minFreq = rapid.SampledFrom([]float64{0, -1, math.NaN(), math.Inf(-1)}).Draw(t, "no minFreq")
		case 11:
			maxFreq = rapid.SampledFrom([]float64{0, -1, math.NaN(), math.Inf(1)}).Draw(t, "no maxFreq")
		}
		return []any{x, dims, minFreq, maxFreq}
	},
	Large: []gen.Family{
		{Name: "dimensions", Make: func(r *rand.Rand, n int) []any { return []any{r.Float64(), 2 * min(max(n/2, 1), 128), 1.0, 1000.0} }},
	},
	Letters: func(_ float64, dims int, _, _ float64) map[string]int { return map[string]int{"d": dims} },
}
