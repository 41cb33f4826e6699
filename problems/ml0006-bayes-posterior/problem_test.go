package bayes

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: byOdds})
}

// byOdds gives each hypothesis one over the sum of the odds of all against it.
func byOdds(logPrior, logLik []float64) ([]float64, error) {
	if len(logPrior) != len(logLik) {
		return nil, errors.New("unequal numbers")
	}
	joint := make([]float64, len(logPrior))
	possible := false
	for i := range joint {
		joint[i] = logPrior[i] + logLik[i]
		if math.IsInf(logPrior[i], 1) || math.IsInf(logLik[i], 1) || math.IsNaN(joint[i]) {
			return nil, errors.New("no logarithm of a probability")
		}
		possible = possible || joint[i] >= -math.MaxFloat64
	}
	if !possible {
		return nil, errors.New("impossible")
	}
	posterior := make([]float64, len(joint))
	for i, l := range joint {
		if math.IsInf(l, -1) {
			continue
		}
		odds := 0.0
		for _, other := range joint {
			odds += math.Exp(other - l)
		}
		posterior[i] = 1 / odds
	}
	return posterior, nil
}

// Two updates in turn are one by both; a likelihood that is the same for all
// returns the prior; arguments stay as they are.
func TestUpdates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "n")
		logs := rapid.SliceOfN(rapid.Float64Range(-20, 20), n, n)
		prior, first, second := logs.Draw(t, "prior"), logs.Draw(t, "first"), logs.Draw(t, "second")
		both, same := make([]float64, n), slices.Repeat([]float64{-3.5}, n)
		for i := range both {
			both[i] = first[i] + second[i]
		}
		for _, a := range Approaches {
			f := a.Func.(func(_, _ []float64) ([]float64, error))
			before := slices.Clone(prior)
			once, err := f(prior, first)
			require.NoError(t, err)
			require.Equal(t, before, prior)
			for i := range once {
				once[i] = math.Log(once[i])
			}
			got, err := f(once, second)
			require.NoError(t, err)
			want, err := f(prior, both)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(want, got, 1e-11, 0))
			got, err = f(once, same)
			require.NoError(t, err)
			want, err = f(prior, first)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(want, got, 1e-11, 0))
		}
	})
}
