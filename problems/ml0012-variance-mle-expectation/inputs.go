package mlebias

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how distributions are drawn: few values, probabilities that are
// shares of small whole weights, sometimes no distribution at all.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		k := gen.Int(t, "k", 1, 4)
		values, probs := gen.Quarters(t, "value", k, -4, 4), weights(t, k)
		if gen.Int(t, "far", 0, 3) == 3 {
			for i := range values {
				values[i] += 1e8
			}
		}
		n, odd := gen.Int(t, "n", 1, 5), rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		switch at := gen.Int(t, "at", 0, k-1); gen.Int(t, "bad", 0, 14) {
		case 9:
			values = values[1:]
		case 10:
			values[at] = odd.Draw(t, "odd")
		case 11:
			probs[at] = odd.Draw(t, "odd")
		case 12:
			probs[at] += rapid.SampledFrom([]float64{0.25, -0.25, -2}).Draw(t, "off")
		case 13:
			n = gen.Int(t, "n", -1, 0)
		case 14:
			values, probs = nil, nil
		}
		return []any{values, probs, n}
	},
	Large: []gen.Family{
		{Name: "two draws", Make: func(r *rand.Rand, n int) []any { return []any{gen.Normals(r, n), even(n), 2} }},
		{Name: "two values", Make: func(_ *rand.Rand, n int) []any { return []any{[]float64{-1, 3}, even(2), n} }},
	},
	Letters: func(values, _ []float64, n int) map[string]int { return map[string]int{"k": len(values), "n": n} },
}

// weights draws k probabilities, some of them 0.
func weights(t *rapid.T, k int) []float64 {
	probs, sum := gen.Quarters(t, "weight", k, 0, 2), 0.0
	for _, p := range probs {
		sum += p
	}
	if sum == 0 {
		probs[0], sum = 1, 1
	}
	for i := range probs {
		probs[i] /= sum
	}
	return probs
}

func even(k int) []float64 {
	probs := make([]float64, k)
	for i := range probs {
		probs[i] = 1 / float64(k)
	}
	return probs
}
