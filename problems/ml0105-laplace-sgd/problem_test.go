package laplacesgd

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: inManyBits})
}

// inManyBits lists, for each step, how far it went along which row, and makes
// the weights anew from the whole list each time, in 300 bits.
func inManyBits(x [][]float64, y, w0 []float64, eta float64, decay bool, order []int) ([]float64, error) {
	if len(x) == 0 || len(x) != len(y) || len(w0) == 0 || !(eta > 0) {
		return nil, errors.New("nothing to do")
	}
	for _, list := range append([][]float64{y, w0, {eta}}, x...) {
		for _, v := range list {
			if math.IsNaN(v - v) {
				return nil, errors.New("not finite")
			}
		}
	}
	for i := range x {
		if len(x[i]) != len(w0) {
			return nil, errors.New("ragged")
		}
	}
	number := func(v float64) *big.Float { return new(big.Float).SetPrec(300).SetFloat64(v) }
	var went []*big.Float
	weight := func(j int) *big.Float {
		sum := number(w0[j])
		for t, far := range went {
			sum.Add(sum, new(big.Float).Mul(far, number(x[order[t]][j])))
		}
		return sum
	}
	for t, i := range order {
		if i < 0 || i >= len(x) {
			return nil, errors.New("nobody")
		}
		r := number(y[i])
		for j := range w0 {
			r.Sub(r, weight(j).Mul(weight(j), number(x[i][j])))
		}
		far := number(eta * float64(r.Sign()))
		if decay {
			far.Quo(far, number(0).Sqrt(number(float64(t)+1)))
		}
		went = append(went, far)
	}
	w := make([]float64, len(w0))
	for j := range w {
		w[j], _ = weight(j).Float64()
	}
	return w, nil
}

func TestArgumentsStayAsTheyAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, y, w0, order := args[0].([][]float64), args[1].([]float64), args[2].([]float64), args[5].([]int)
		before := []any{gen.Grid(len(x), 1, func(i, _ int) []float64 { return slices.Clone(x[i]) }), slices.Clone(y), slices.Clone(w0), slices.Clone(order)}
		for _, a := range Approaches {
			_, _ = a.Func.(func([][]float64, []float64, []float64, float64, bool, []int) ([]float64, error))(x, y, w0, args[3].(float64), args[4].(bool), order)
			after := []any{gen.Grid(len(x), 1, func(i, _ int) []float64 { return x[i] }), y, w0, order}
			require.Empty(t, cmp.Diff(before, after, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()), a.Name)
		}
	})
}

// With one feature that is always 1 the weight goes to a median if the steps
// shrink.
func TestShrinkingStepsFindAMedian(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := 2*gen.Int(t, "half", 0, 3) + 1
		y := gen.Quarters(t, "y", n, -2, 2)
		x, order := make([][]float64, n), make([]int, 20000)
		for i := range x {
			x[i] = []float64{1}
		}
		for s := range order {
			order[s] = s % n
		}
		w, err := laplaceSGD(x, y, []float64{5}, 0.5, true, order)
		require.NoError(t, err)
		slices.Sort(y)
		require.InDelta(t, y[n/2], w[0], 0.05)
	})
}

// Erratum 3.1.5: the notes fear large steps near a residual of 0, and divergence.
// A step has the length eta |x| whatever the residual.
func TestErratumStepsDoNotGrowNearZero(t *testing.T) {
	for _, r := range []float64{1000, 1, 1e-3, 1e-12, -1e-12, -1000} {
		w, err := laplaceSGD([][]float64{{3, 4}}, []float64{r}, []float64{0, 0}, 0.5, false, []int{0})
		require.NoError(t, err)
		require.Equal(t, 2.5, math.Hypot(w[0], w[1]))
	}
}

// Erratum 3.1.5: what a constant step does is to go to and fro over the minimum,
// eta apart, for ever.
func TestErratumConstantStepsEndInATwoCycle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		eta, y := gen.Quarter(t, "eta", 1, 3), gen.Quarter(t, "y", -8, 8)+0.125
		at := func(steps int) float64 {
			w, err := laplaceSGD([][]float64{{1}}, []float64{y}, []float64{0}, eta, false, make([]int, steps))
			require.NoError(t, err)
			return w[0]
		}
		require.Equal(t, at(100), at(102))
		require.Equal(t, eta, math.Abs(at(100)-at(101)))
		require.Less(t, min(at(100), at(101)), y)
		require.Greater(t, max(at(100), at(101)), y)
	})
}
