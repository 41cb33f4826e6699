package onehot

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: bernoulli})
}

// bernoulli takes variances of 0-1 variables only: that of X_i, and of X_i + X_k,
// which is 0-1 too. Var(X+Y) = Var X + Var Y + 2 Cov(X, Y).
func bernoulli(p []float64) ([][]float64, error) {
	sum := 0.0
	for _, v := range p {
		sum += v
		if math.IsNaN(v) || v < 0 {
			return nil, errors.New("no probability")
		}
	}
	if len(p) == 0 || sum < 1-1e-9 || sum > 1+1e-9 {
		return nil, errors.New("no distribution")
	}
	variance := func(p float64) float64 { return p * (1 - p) }
	cov := make([][]float64, len(p))
	for i := range p {
		for k := range p {
			c := variance(p[i])
			if k != i {
				c = (variance(p[i]+p[k]) - variance(p[i]) - variance(p[k])) / 2
			}
			cov[i] = append(cov[i], c)
		}
	}
	return cov, nil
}

// Rows sum to 0, the trace is 1 - |p|^2, nothing is changed.
func TestTraceAndRows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Inputs.Small(t)[0].([]float64)
		before := slices.Clone(p)
		for _, a := range Approaches {
			cov, err := a.Func.(func([]float64) ([][]float64, error))(p)
			require.Empty(t, cmp.Diff(before, p, cmpopts.EquateNaNs()), a.Name)
			if err != nil {
				continue
			}
			trace, square := 0.0, 0.0
			for i, row := range cov {
				sum := 0.0
				for _, c := range row {
					sum += c
				}
				require.InDelta(t, 0, sum, 1e-14)
				trace += row[i]
				square += p[i] * p[i]
			}
			require.InDelta(t, 1-square, trace, 1e-14)
		}
	})
}

func TestTwoClassesAreACoin(t *testing.T) {
	for heads := 0.0; heads <= 1; heads += 1. / 16 {
		v := heads * (1 - heads)
		cov, err := oneHotCovariance([]float64{heads, 1 - heads})
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear([][]float64{{v, -v}, {-v, v}}, cov, 1e-15, 0))
	}
}

// Erratum 4.1.2: the notes match the second derivatives of the loss with the
// variance of the logits under the softmax. It is the covariance of the one-hot
// label that they match: for equal logits the former is 0, the latter is not.
func TestErratumCovarianceOfTheLabelNotOfTheLogits(t *testing.T) {
	logSum := func(o []float64) float64 {
		sum := 0.0
		for _, v := range o {
			sum += math.Exp(v)
		}
		return math.Log(sum)
	}
	rapid.Check(t, func(t *rapid.T) {
		o := gen.Quarters(t, "o", 3, -2, 2)
		p := make([]float64, 3)
		for i := range p {
			p[i] = math.Exp(o[i] - logSum(o))
		}
		cov, err := oneHotCovariance(p)
		require.NoError(t, err)
		for i := range o {
			for k := range o {
				const h = 1. / 1024
				at := func(a, b float64) float64 {
					moved := slices.Clone(o)
					moved[i] += a * h
					moved[k] += b * h
					return logSum(moved)
				}
				second := (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / (4 * h * h)
				require.InDelta(t, second, cov[i][k], 1e-5)
			}
		}
	})
	mean, variance := 0.0, 0.0 // of three equal logits under their softmax
	for _, o := range []float64{2, 2, 2} {
		mean += o / 3
	}
	for _, o := range []float64{2, 2, 2} {
		variance += (o - mean) * (o - mean) / 3
	}
	cov, err := oneHotCovariance([]float64{1. / 3, 1. / 3, 1. / 3})
	require.NoError(t, err)
	require.Zero(t, variance)
	require.Greater(t, cov[0][0], 0.1)
}
