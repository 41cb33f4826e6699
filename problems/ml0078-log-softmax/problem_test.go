package logsoftmax

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
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: byOdds})
}

// byOdds takes for each score the logarithm of the odds of all against it, of
// which one is 1: the largest is pulled out of the sum, the rest is added.
func byOdds(z []float64) ([]float64, error) {
	bad := func(v float64) bool { return v != v || v > math.MaxFloat64 }
	if slices.ContainsFunc(z, bad) || !slices.ContainsFunc(z, func(v float64) bool { return v >= -math.MaxFloat64 }) {
		return nil, errors.New("no softmax")
	}
	l := make([]float64, len(z))
	for i, v := range z {
		if l[i] = v; math.IsInf(v, -1) {
			continue
		}
		odds := make([]float64, len(z))
		for j, w := range z {
			odds[j] = w - v
		}
		slices.Sort(odds)
		top, rest := odds[len(odds)-1], 0.0
		for _, o := range odds[:len(odds)-1] {
			rest += math.Exp(o - top)
		}
		l[i] = -top - math.Log1p(rest)
	}
	return l, nil
}

// The exponentials sum to 1, none is above it, a second application changes
// nothing, and the argument stays as it is.
func TestLogarithmsOfADistribution(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z := Inputs.Small(t)[0].([]float64)
		before := slices.Clone(z)
		for _, a := range Approaches {
			f := a.Func.(func([]float64) ([]float64, error))
			l, err := f(z)
			if diff := cmp.Diff(before, z, cmpopts.EquateNaNs()); diff != "" {
				t.Fatalf("%s changes its argument: %s", a.Name, diff)
			}
			if err != nil {
				continue
			}
			sum := 0.0
			for _, v := range l {
				require.LessOrEqual(t, v, 0.0)
				sum += math.Exp(v)
			}
			require.InDelta(t, 1, sum, 1e-12)
			again, err := f(l)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(l, again, 1e-12, 1e-12))
		}
	})
}

// Whole numbers up to 2^52 shift without rounding.
func TestShiftChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := rapid.SliceOfN(rapid.IntRange(-30, 30), 1, 7).Draw(t, "z")
		by := rapid.IntRange(-1e15, 1e15).Draw(t, "by")
		z, shifted := make([]float64, len(whole)), make([]float64, len(whole))
		for i, v := range whole {
			z[i], shifted[i] = float64(v), float64(v+by)
		}
		want, err := logSoftmax(z)
		require.NoError(t, err)
		got, err := logSoftmax(shifted)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(want, got, 1e-12, 1e-12))
	})
}

// Erratum 2.3c: the notes call -z_c + log(sum of e^z) stable. At scores of 1000
// it is +Inf, where the right loss is ln 2.
func TestErratumUnshiftedSumOverflows(t *testing.T) {
	printed := -1000 + math.Log(math.Exp(1000)+math.Exp(1000))
	require.True(t, math.IsInf(printed, 1), printed)
	l, err := logSoftmax([]float64{1000, 1000})
	require.NoError(t, err)
	require.InDelta(t, -math.Ln2, l[0], 1e-15)
}
