package logits

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
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: pairs})
}

// pairs has the probability of each logit from the odds of all against it, and
// the variance from the distances of all pairs: half the mean of their squares.
func pairs(o []float64, beta float64) (logZ, mean, variance float64, err error) {
	for _, v := range append(slices.Clone(o), beta) {
		if math.IsNaN(v - v) {
			return 0, 0, 0, errors.New("not finite")
		}
	}
	if len(o) == 0 {
		return 0, 0, 0, errors.New("no logit")
	}
	p := make([]float64, len(o))
	for i := range o {
		odds := 0.0
		for k := range o {
			odds += math.Exp(beta * (o[k] - o[i]))
		}
		p[i] = 1 / odds
	}
	likely := slices.Index(p, slices.Max(p))
	mean = o[likely]
	for i := range o {
		mean += p[i] * (o[i] - o[likely])
		for k := range o {
			variance += p[i] * p[k] * (o[i] - o[k]) * (o[i] - o[k]) / 2
		}
	}
	return beta*o[likely] - math.Log(p[likely]), mean, variance, nil
}

// The mean and the variance are the first and second derivative of logZ.
func TestDerivativesInBeta(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o, beta := gen.Quarters(t, "o", gen.Int(t, "n", 1, 5), -3, 3), gen.Quarter(t, "beta", -2, 2)
		const h = 1. / 1024
		before, _, _, err := logitMoments(o, beta-h)
		require.NoError(t, err)
		after, _, _, err := logitMoments(o, beta+h)
		require.NoError(t, err)
		logZ, mean, variance, err := logitMoments(o, beta)
		require.NoError(t, err)
		require.InDelta(t, (after-before)/(2*h), mean, 1e-4)
		require.InDelta(t, (after-2*logZ+before)/(h*h), variance, 1e-3)
	})
}

// A shift of c adds beta*c to logZ and c to the mean; the mean never falls as
// beta grows; the variance is 0 for equal logits only.
func TestShiftAndGrowth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := gen.Quarters(t, "o", gen.Int(t, "n", 1, 5), -3, 3)
		c := float64(rapid.IntRange(-1e6, 1e6).Draw(t, "c"))
		shifted, last := make([]float64, len(o)), math.Inf(-1)
		for i, v := range o {
			shifted[i] = v + c
		}
		for beta := -2.0; beta <= 2; beta += 0.25 {
			logZ, mean, variance, err := logitMoments(o, beta)
			require.NoError(t, err)
			logZ2, mean2, variance2, err := logitMoments(shifted, beta)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear([]float64{logZ + beta*c, mean + c, variance}, []float64{logZ2, mean2, variance2}, 1e-9, 1e-12))
			require.GreaterOrEqual(t, mean, last-1e-14)
			require.Equal(t, slices.Max(o) == slices.Min(o), variance == 0)
			last = mean
		}
	})
}

func TestLogitsStayAsTheyAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		o := args[0].([]float64)
		before := slices.Clone(o)
		for _, a := range Approaches {
			_, _, _, _ = a.Func.(func([]float64, float64) (float64, float64, float64, error))(o, args[1].(float64))
			require.Empty(t, cmp.Diff(before, o, cmpopts.EquateNaNs()), a.Name)
		}
	})
}

// Erratum 4.1.2: the notes match the variance of the logits with the second
// derivatives of the loss in the logits. For equal logits the former is 0, and
// the latter, diag(p) - pp', has 1 - sum p^2 for its trace.
func TestErratumVarianceIsNotTheCurvatureInTheLogits(t *testing.T) {
	_, _, variance, err := logitMoments([]float64{2, 2, 2}, 1)
	require.NoError(t, err)
	p := 1. / 3
	trace := 3 * p * (1 - p)
	require.Zero(t, variance)
	require.Greater(t, trace-variance, 0.1)
}
