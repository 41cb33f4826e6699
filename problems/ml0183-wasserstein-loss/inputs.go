package wasserstein

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how batches are drawn: of real and fake images in any number, at
// times far from 0, and sometimes with something that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 1, 6)
		scores := gen.Quarters(t, "scores", n, -4, 4)
		labels := gen.List(t, "labels", n, n, func(t *rapid.T) int { return 1 - 2*gen.Int(t, "fake", 0, 1) })
		i := gen.Int(t, "which", 0, n-1)
		switch gen.Int(t, "special", 0, 15) {
		case 15:
			scores[i] = rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)}).Draw(t, "score")
		case 14:
			labels[i] = rapid.SampledFrom([]int{0, 2, -2}).Draw(t, "label")
		case 13:
			labels = labels[1:]
		case 12:
			scores = scores[1:]
		case 11:
			scores, labels = nil, nil
		case 10:
			for i := range scores {
				scores[i] += 999990
			}
		}
		return []any{scores, labels}
	},
	Large: []gen.Family{
		{Name: "half real, half fake", Make: func(r *rand.Rand, n int) []any {
			labels := make([]int, min(n, 1000))
			for i := range labels {
				labels[i] = 1 - 2*(i%2)
			}
			return []any{gen.Normals(r, len(labels)), labels}
		}},
	},
}
