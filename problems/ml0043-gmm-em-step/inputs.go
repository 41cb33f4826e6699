package emstep

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how mixtures and points are drawn: few of each, on a grid, some
// weights 0, sometimes a part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		k, d := gen.Int(t, "k", 1, 3), gen.Int(t, "d", 1, 2)
		x, m := gen.QuarterMatrix(t, "x", gen.Int(t, "n", 1, 5), d, -9, 9), mixture(t, k, d)
		ridge := gen.Quarter(t, "ridge", 0, 1)
		odd := rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		i, j := gen.Int(t, "i", 0, d-1), gen.Int(t, "component", 0, k-1)
		switch gen.Int(t, "bad", 0, 25) {
		case 10:
			m.Weights[j] = odd.Draw(t, "odd")
		case 11:
			m.Weights[j] = -0.5
		case 12:
			m.Means[j][i] = odd.Draw(t, "odd")
		case 13:
			m.Covs[j][i][i] = odd.Draw(t, "odd")
		case 14:
			m.Covs[j][i][i] = -1
		case 15:
			m.Covs[j][i] = append(m.Covs[j][i], 0)
		case 16:
			m.Covs[j] = m.Covs[j][1:]
		case 17:
			m.Means[j] = append(m.Means[j], 0)
		case 18:
			m.Weights = append(m.Weights, 0)
		case 19:
			m.Covs = m.Covs[1:]
		case 20:
			x = append(x, make([]float64, d+1))
		case 21:
			x = append(x, []float64{odd.Draw(t, "odd"), 0}[:d])
		case 22:
			m = Mixture{}
		case 23:
			ridge = -0.25
		case 24:
			ridge = odd.Draw(t, "odd")
		case 25:
			x = nil
		}
		return []any{x, m, ridge}
	},
	Large: []gen.Family{
		{Name: "points", Make: func(r *rand.Rand, n int) []any { return random(r, n, 4, 3) }},
		{Name: "coordinates", Make: func(r *rand.Rand, n int) []any { return random(r, 50, 4, n) }},
		{Name: "components", Make: func(r *rand.Rand, n int) []any { return random(r, 50, n, 3) }},
	},
	Letters: func(x [][]float64, m Mixture, _ float64) map[string]int {
		return map[string]int{"n": len(x), "k": len(m.Weights), "d": len(x[0])}
	},
}

func mixture(t *rapid.T, k, d int) Mixture {
	m := Mixture{Weights: gen.Quarters(t, "weight", k, 0, 2), Means: gen.QuarterMatrix(t, "mean", k, d, -3, 3)}
	sum := 0.0
	for _, w := range m.Weights {
		sum += w
	}
	for i := range m.Weights {
		if sum == 0 {
			m.Weights[i] = 1 / float64(k)
		} else {
			m.Weights[i] /= sum
		}
		m.Covs = append(m.Covs, covariance(gen.QuarterMatrix(t, "a", d, d, -2, 2)))
	}
	return m
}

// covariance returns A A^T with more on the diagonal.
func covariance(a [][]float64) [][]float64 {
	return gen.Grid(len(a), len(a), func(i, j int) float64 {
		sum := 0.0
		for k := range a {
			sum += a[i][k] * a[j][k]
		}
		if i == j {
			sum += sum/8 + 0.5
		}
		return sum
	})
}

func random(r *rand.Rand, n, k, d int) []any {
	m := Mixture{Means: gen.NormalMatrix(r, k, d)}
	for range k {
		m.Weights = append(m.Weights, 1/float64(k))
		m.Covs = append(m.Covs, covariance(gen.NormalMatrix(r, d, d)))
	}
	return []any{gen.NormalMatrix(r, n, d), m, 0.01}
}
