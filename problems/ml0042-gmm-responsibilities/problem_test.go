package responsibilities

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      inFractions,
	})
}

// inFractions takes the determinant and the squared distance as exact fractions,
// both by minors, and divides by the sum of all densities relative to each.
func inFractions(x [][]float64, m Mixture) ([][]float64, error) {
	bad := errors.New("does not fit")
	if len(x) == 0 || len(m.Means) != len(m.Weights) || len(m.Covs) != len(m.Weights) || slices.Min(m.Weights) < 0 {
		return nil, bad
	}
	r := make([][]float64, len(x))
	for i, point := range x {
		logs := make([]float64, len(m.Weights))
		for k := range logs {
			var ok bool
			if logs[k], ok = logJoint(point, m.Means[k], m.Covs[k], m.Weights[k]); !ok {
				return nil, bad
			}
		}
		for k := range logs {
			sum := 0.0
			for j := range logs {
				sum += math.Exp(logs[j] - logs[k])
			}
			if r[i] = append(r[i], 1/sum); m.Weights[k] == 0 {
				r[i][k] = 0
			}
		}
	}
	return r, nil
}

// logJoint returns the logarithm of a weighted density without its power of
// 2 pi; false if it is no density.
func logJoint(x, mean []float64, cov [][]float64, weight float64) (float64, bool) {
	n := len(x)
	if len(mean) != n || len(cov) != n {
		return 0, false
	}
	a, d := make([][]*big.Rat, n), make([]*big.Rat, n)
	for i := range n {
		if off := x[i] - mean[i]; off-off != 0 || len(cov[i]) != n {
			return 0, false
		}
		d[i] = new(big.Rat).SetFloat64(x[i] - mean[i])
		for _, v := range cov[i] {
			a[i] = append(a[i], new(big.Rat).SetFloat64(v))
		}
	}
	for size := 1; size <= n; size++ { // Sylvester's criterion
		corner := make([][]*big.Rat, size)
		for i := range corner {
			corner[i] = a[i][:size]
		}
		if determinant(corner).Sign() <= 0 {
			return 0, false
		}
	}
	// By Cramer's rule: det(a) dᵀ a⁻¹ d is what a border of d takes from the determinant.
	bordered := make([][]*big.Rat, n+1)
	for i := range n {
		bordered[i] = append(slices.Clone(a[i]), d[i])
	}
	bordered[n] = append(slices.Clone(d), new(big.Rat))
	det := determinant(a)
	square, _ := new(big.Rat).Quo(determinant(bordered), det).Float64()
	volume, _ := det.Float64()
	return math.Log(weight) - math.Log(volume)/2 + square/2, true // the border makes the square negative
}

// determinant expands by the first row.
func determinant(a [][]*big.Rat) *big.Rat {
	if len(a) == 1 {
		return a[0][0]
	}
	sum := new(big.Rat)
	for j, v := range a[0] {
		minor := make([][]*big.Rat, len(a)-1)
		for i := range minor {
			minor[i] = slices.Delete(slices.Clone(a[i+1]), j, j+1)
		}
		term := new(big.Rat).Mul(v, determinant(minor))
		if j%2 == 1 {
			term.Neg(term)
		}
		sum.Add(sum, term)
	}
	return sum
}

func drawn(t *rapid.T) ([][]float64, Mixture, [][]float64) {
	for {
		args := Inputs.Small(t)
		x, m := args[0].([][]float64), args[1].(Mixture)
		if r, err := gmmResponsibilities(x, m); err == nil {
			return x, m, r
		}
	}
}

func TestRowsSumToOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, m, r := drawn(t)
		for _, row := range r {
			sum := 0.0
			for k, v := range row {
				require.Equal(t, m.Weights[k] == 0, v == 0)
				sum += v
			}
			require.InDelta(t, 1, sum, 1e-14)
		}
	})
}

func TestEqualComponentsLeaveTheWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, m, _ := drawn(t)
		for k := range m.Weights {
			m.Means[k], m.Covs[k] = m.Means[0], m.Covs[0]
		}
		r, err := gmmResponsibilities(x, m)
		require.NoError(t, err)
		for _, row := range r {
			require.NoError(t, judge.DiffNear(m.Weights, row, 1e-12, 0))
		}
	})
}

// Points and means that move by the same keep their responsibilities.
func TestTranslation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, m, want := drawn(t)
		by := rapid.SampledFrom([]float64{1e8, -1e6, 0.25}).Draw(t, "by")
		for _, rows := range [][][]float64{x, m.Means} {
			for _, row := range rows {
				for j := range row {
					row[j] += by
				}
			}
		}
		got, err := gmmResponsibilities(x, m)
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
}

// Erratum 1.7: the notes integrate over z, which of a mixture is one of K
// components: an integral over a continuous z would not give weights that sum to
// 1. By the sum, Q has its slope where the log likelihood has it.
func TestErratumSumOverComponents(t *testing.T) {
	x, weight, mean, variance := 0.7, []float64{0.3, 0.7}, []float64{-1, 2}, []float64{0.5, 3}
	m := Mixture{Weights: weight, Means: [][]float64{{mean[0]}, {mean[1]}}, Covs: [][][]float64{{{variance[0]}}, {{variance[1]}}}}
	r, err := gmmResponsibilities([][]float64{{x}}, m)
	require.NoError(t, err)
	logJoint := func(k int, mu float64) float64 {
		return math.Log(weight[k]) - math.Log(2*math.Pi*variance[k])/2 - (x-mu)*(x-mu)/(2*variance[k])
	}
	logLikelihood := func(mu float64) float64 { return math.Log(math.Exp(logJoint(0, mu)) + math.Exp(logJoint(1, mean[1]))) }
	q := func(mu float64) float64 { return r[0][0]*logJoint(0, mu) + r[0][1]*logJoint(1, mean[1]) }
	const h = 1e-5
	slope := (logLikelihood(mean[0]+h) - logLikelihood(mean[0]-h)) / (2 * h)
	require.InDelta(t, slope, (q(mean[0]+h)-q(mean[0]-h))/(2*h), 1e-7)
	require.Greater(t, slope, 0.1)
}
