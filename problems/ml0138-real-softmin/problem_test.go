package softmin

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
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: fromTheLargest})
}

// fromTheLargest sorts, and adds what the others are beside the smallest, from
// the largest on.
func fromTheLargest(x []float64) (float64, error) {
	if len(x) == 0 || slices.ContainsFunc(x, math.IsNaN) {
		return 0, errors.New("no soft minimum")
	}
	sorted := slices.Sorted(slices.Values(x))
	rest := 0.0
	for i := len(sorted) - 1; i > 0; i-- {
		if sorted[i] <= math.MaxFloat64 { // e^-Inf adds nothing
			rest += math.Exp(sorted[0] - sorted[i])
		}
	}
	if math.IsInf(sorted[0], -1) {
		return sorted[0], nil
	}
	return sorted[0] - math.Log1p(rest), nil
}

// At most the smallest number, and at least that less log n; x stays as it is.
func TestBelowTheMinimum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := Inputs.Small(t)[0].([]float64)
		before := slices.Clone(x)
		for _, a := range Approaches {
			soft, err := a.Func.(func([]float64) (float64, error))(x)
			require.Empty(t, cmp.Diff(before, x, cmpopts.EquateNaNs()), a.Name)
			if err == nil {
				require.LessOrEqual(t, soft, slices.Min(x))
				require.GreaterOrEqual(t, soft, slices.Min(x)-math.Log(float64(len(x)))-1e-12)
			}
		}
	})
}

// A shift of all numbers shifts the answer; the answer is -log-sum-exp of -x; and
// numbers may be joined in parts.
func TestShiftSignAndParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := rapid.SliceOfN(rapid.IntRange(-30, 30), 2, 7).Draw(t, "x")
		by := float64(rapid.IntRange(-1e6, 1e6).Draw(t, "by"))
		x, shifted, sum := make([]float64, len(whole)), make([]float64, len(whole)), 0.0
		for i, v := range whole {
			x[i], shifted[i] = float64(v), float64(v)+by
			sum += math.Exp(-x[i])
		}
		want, err := realSoftMin(x)
		require.NoError(t, err)
		require.InDelta(t, -math.Log(sum), want, 1e-12)
		got, err := realSoftMin(shifted)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(want+by, got, 1e-12, 1e-12))
		first, err := realSoftMin(x[:1])
		require.NoError(t, err)
		rest, err := realSoftMin(x[1:])
		require.NoError(t, err)
		got, err = realSoftMin([]float64{first, rest})
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(want, got, 1e-12, 1e-12))
	})
}

// Erratum 4.1.5: the notes print log(sum of e^-x), without the minus before the
// logarithm. For 10 and 10 that is -9.3, no minimum of anything; a soft minimum of
// two lies at most log 2 below the smaller one.
func TestErratumMinusBeforeTheLogarithm(t *testing.T) {
	printed := func(a, b float64) float64 { return math.Log(math.Exp(-a) + math.Exp(-b)) }
	require.InDelta(t, -0.687, printed(1, 2), 1e-3)
	for _, x := range [][]float64{{1, 2}, {10, 10}, {-3, 5}} {
		soft, err := realSoftMin(x)
		require.NoError(t, err)
		require.InDelta(t, slices.Min(x), soft, math.Ln2+1e-15)
		require.Greater(t, math.Abs(printed(x[0], x[1])-slices.Min(x)), math.Ln2+0.1)
		require.InDelta(t, -printed(x[0], x[1]), soft, 1e-15)
	}
}
