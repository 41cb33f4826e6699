package responsibilities

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how points and mixtures are drawn: with weights of 0, and sometimes
// with a part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		dims, parts := gen.Int(t, "dims", 1, 3), gen.Int(t, "parts", 1, 3)
		x := gen.QuarterMatrix(t, "x", gen.Int(t, "points", 1, 3), dims, -3, 3)
		m := Mixture{
			Weights: gen.Distribution(t, "weights", parts),
			Means:   gen.QuarterMatrix(t, "means", parts, dims, -2, 2),
			Covs:    gen.List(t, "covs", parts, parts, func(t *rapid.T) [][]float64 { return gen.QuarterCovariance(t, "cov", dims) }),
		}
		d, k := gen.Int(t, "d", 0, dims-1), gen.Int(t, "k", 0, parts-1)
		switch gen.Int(t, "bad", 0, 19) {
		case 12:
			x = nil
		case 13:
			x[0][d] = math.NaN()
		case 14:
			m.Weights[k] = -0.25
		case 15:
			m.Covs[k][d][d] = -gen.Quarter(t, "variance", 0, 1)
		case 16:
			m.Means[k] = m.Means[k][:d]
		case 17:
			m.Covs = m.Covs[1:]
		case 18:
			m.Covs[k][d] = append(m.Covs[k][d], 1)
		case 19:
			m.Means[k][d] = math.Inf(1)
		}
		return []any{x, m}
	},
	Large: []gen.Family{
		{Name: "many points", Make: func(r *rand.Rand, n int) []any { return random(r, n, 3, 4) }},
		{Name: "many dimensions", Make: func(r *rand.Rand, n int) []any { return random(r, 2, 2, min(n, 32)) }},
	},
	Letters: func(x [][]float64, m Mixture) map[string]int {
		return map[string]int{"N": len(x), "K": len(m.Weights), "D": len(x[0])}
	},
}

func random(r *rand.Rand, points, parts, dims int) []any {
	m := Mixture{Weights: make([]float64, parts), Means: gen.NormalMatrix(r, parts, dims), Covs: make([][][]float64, parts)}
	for k := range parts {
		m.Weights[k] = 1 / float64(parts)
		m.Covs[k] = gen.NormalCovariance(r, dims)
	}
	return []any{gen.NormalMatrix(r, points, dims), m}
}
