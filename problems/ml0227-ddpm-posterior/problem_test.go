package ddpm

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      completeTheSquare,
	})
}

// completeTheSquare reads mean and variance off the exponent of the product of
// the densities, a parabola -(p/2) x^2 + q x + ..., where p is not infinite.
func completeTheSquare(xt, x0 []float64, abT, abPrev float64) (mean []float64, variance float64, err error) {
	for _, v := range slices.Concat(xt, x0, []float64{abT, abPrev}) {
		if v-v != 0 {
			return nil, 0, errors.New("not finite")
		}
	}
	if len(xt) != len(x0) || len(x0) < 1 || abT <= 0 || abPrev < abT || abPrev > 1 || abT >= 1 {
		return nil, 0, errors.New("no posterior")
	}
	alpha := abT / abPrev
	if abPrev == 1 { // the image itself
		return x0, 0, nil
	}
	p := 1/(1-abPrev) + alpha/(1-alpha)
	for i := range xt {
		q := math.Sqrt(abPrev)*x0[i]/(1-abPrev) + math.Sqrt(alpha)*xt[i]/(1-alpha)
		mean = append(mean, q/p)
	}
	return mean, 1 / p, nil
}

// What is left unknown is less than what one step adds and less than what the
// forward process had added before it.
func TestVarianceIsBelowBoth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		abPrev := rapid.Float64Range(0.01, 1).Draw(t, "abPrev")
		abT := abPrev * rapid.Float64Range(0.001, 0.999).Draw(t, "alpha")
		for _, a := range Approaches {
			_, variance, err := a.Func.(func(xt, x0 []float64, abT, abPrev float64) ([]float64, float64, error))([]float64{1}, []float64{2}, abT, abPrev)
			require.NoError(t, err)
			require.GreaterOrEqual(t, variance, 0.0)
			require.LessOrEqual(t, variance, 1-abT/abPrev+1e-15)
			require.LessOrEqual(t, variance, 1-abPrev+1e-15)
		}
	})
}

func TestMeanIsLinear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		xt, x0 := gen.Quarters(t, "xt", 3, -3, 3), gen.Quarters(t, "x0", 3, -3, 3)
		abPrev := rapid.Float64Range(0.01, 1).Draw(t, "abPrev")
		abT := abPrev * rapid.Float64Range(0.001, 0.999).Draw(t, "alpha")
		mean, variance, err := ddpmPosterior(xt, x0, abT, abPrev)
		require.NoError(t, err)
		ofNoised, _, err := ddpmPosterior(xt, make([]float64, 3), abT, abPrev)
		require.NoError(t, err)
		ofImage, v, err := ddpmPosterior(make([]float64, 3), x0, abT, abPrev)
		require.NoError(t, err)
		require.Equal(t, variance, v)
		for i := range ofNoised {
			ofNoised[i] += ofImage[i]
		}
		require.NoError(t, judge.DiffNear(mean, ofNoised, 1e-12, 1e-13))
	})
}

// With sigma^2 the variance, the deterministic part of the DDIM step (problem
// ml226) with the noise that x_0 and x_t imply is the mean.
func TestDDIMOfTheSameVariance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		abPrev := rapid.Float64Range(0.01, 0.99).Draw(t, "abPrev")
		abT := abPrev * rapid.Float64Range(0.01, 0.99).Draw(t, "alpha")
		xt, x0 := gen.Quarter(t, "xt", -3, 3), gen.Quarter(t, "x0", -3, 3)
		mean, variance, err := ddpmPosterior([]float64{xt}, []float64{x0}, abT, abPrev)
		require.NoError(t, err)
		eps := (xt - math.Sqrt(abT)*x0) / math.Sqrt(1-abT)
		require.InDelta(t, math.Sqrt(abPrev)*x0+math.Sqrt(1-abPrev-variance)*eps, mean[0], 1e-11)
	})
}
