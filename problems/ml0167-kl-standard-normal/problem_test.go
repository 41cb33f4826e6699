package klnormal

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
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: integral})
}

// integral takes E[log q(z) - log p(z)] over z = mean + deviation*t by the
// trapezoidal rule in t, which for such smooth functions is exact to the last digits.
func integral(mean, logVar []float64) (float64, error) {
	if len(mean) == 0 || len(mean) != len(logVar) {
		return 0, errors.New("lengths")
	}
	kl := 0.0
	for i, m := range mean {
		if l := logVar[i]; math.IsNaN(m-m) || math.IsNaN(l-l) {
			return 0, errors.New("not finite")
		}
		deviation := math.Exp(logVar[i] / 2)
		const h = 1. / 8
		for t := -12.0; t <= 12; t += h {
			z := m + deviation*t
			logRatio := -t*t/2 - logVar[i]/2 + z*z/2
			kl += h * math.Exp(-t*t/2) / math.Sqrt(2*math.Pi) * logRatio
		}
	}
	return kl, nil
}

// It is 0 for the standard normal distribution only, and positive elsewhere;
// means count without their sign; the arguments stay as they are.
func TestPositive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		mean, logVar := args[0].([]float64), args[1].([]float64)
		before := [][]float64{slices.Clone(mean), slices.Clone(logVar)}
		mirrored, standard := make([]float64, len(mean)), true
		for i, m := range mean {
			mirrored[i] = -m
			standard = standard && m == 0 && i < len(logVar) && logVar[i] == 0
		}
		for _, a := range Approaches {
			f := a.Func.(func(_, _ []float64) (float64, error))
			kl, err := f(mean, logVar)
			require.Empty(t, cmp.Diff(before, [][]float64{mean, logVar}, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()), a.Name)
			if err != nil {
				continue
			}
			require.GreaterOrEqual(t, kl, 0.0)
			require.Equal(t, standard, kl == 0)
			same, err := f(mirrored, logVar)
			require.NoError(t, err)
			require.Equal(t, kl, same)
		}
	})
}

func TestDimensionsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mean, logVar := gen.Quarters(t, "mean", 5, -3, 3), gen.Quarters(t, "logVar", 5, -4, 4)
		at := rapid.IntRange(1, 4).Draw(t, "at")
		whole, err := klStandardNormal(mean, logVar)
		require.NoError(t, err)
		head, err := klStandardNormal(mean[:at], logVar[:at])
		require.NoError(t, err)
		tail, err := klStandardNormal(mean[at:], logVar[at:])
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(whole, head+tail, 1e-13, 0))
	})
}

// Near the standard normal distribution it is l^2/4 + l^3/12 + ...: expm1 keeps
// digits there of which nothing is left in exp(l) - 1 - l.
func TestSmallDivergence(t *testing.T) {
	for l := 1e-3; l > 1e-7; l /= 2 {
		kl, err := klStandardNormal([]float64{0}, []float64{l})
		require.NoError(t, err)
		series := l * l / 4 * (1 + l/3*(1+l/4*(1+l/5)))
		require.InDelta(t, series, kl, 1e-16*l)
	}
	plain := math.Exp(1e-8) - 1 - 1e-8
	require.Greater(t, math.Abs(plain/1e-16-0.5), 0.1)
}
