package mvn

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how points and Gaussians are drawn: few coordinates, a covariance
// that is A A^T plus something on the diagonal, or sometimes none.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		p := gen.Int(t, "p", 1, 3)
		x, mu, cov := gen.Quarters(t, "x", p, -4, 4), gen.Quarters(t, "mu", p, -4, 4), covariance(gen.QuarterMatrix(t, "a", p, p, -2, 2))
		odd := rapid.SampledFrom([]float64{math.NaN(), math.Inf(1), math.Inf(-1)})
		i, j := gen.Int(t, "i", 0, p-1), gen.Int(t, "j", 0, p-1)
		switch gen.Int(t, "bad", 0, 17) {
		case 9:
			x[i] = odd.Draw(t, "odd")
		case 10:
			mu[i] = odd.Draw(t, "odd")
		case 11:
			cov[i][j] = odd.Draw(t, "odd")
			cov[j][i] = cov[i][j]
		case 12:
			cov[i] = cov[i][1:]
		case 13:
			mu = append(mu, 1)
		case 14:
			cov = cov[1:]
		case 15:
			cov[i][j]++
		case 16:
			x, mu, cov = nil, nil, nil
		case 17:
			cov[i][i] *= -1
		}
		return []any{x, mu, cov}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Normals(r, n), gen.Normals(r, n), covariance(gen.NormalMatrix(r, n, n))}
		}},
	},
	Letters: func(x, _ []float64, _ [][]float64) map[string]int { return map[string]int{"p": len(x)} },
}

// covariance returns A A^T plus half the identity and an eighth of its diagonal.
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
