package gen_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/gen"
	"drill/judge/within"
)

// What is drawn is within the constraints of a covariance, with variances above 0
// and, in two dimensions, a determinant above 0.
func TestCovariance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 4).Draw(t, "n")
		seed := rapid.Uint64().Draw(t, "seed")
		for _, m := range [][][]float64{
			gen.QuarterCovariance(t, "m", n),
			gen.NormalCovariance(rand.New(rand.NewPCG(seed, 0)), n),
		} {
			require.Len(t, m, n)
			require.NoError(t, within.Covariance("m", m))
			for i := range m {
				require.GreaterOrEqual(t, m[i][i], 0.5)
			}
			if n == 2 {
				require.Greater(t, m[0][0]*m[1][1]-m[0][1]*m[1][0], 0.2)
			}
		}
	})
}
