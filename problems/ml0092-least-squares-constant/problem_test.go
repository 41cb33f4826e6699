package leastsquares

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: ofPairs})
}

// ofPairs computes in fractions, the loss from the squared distances of all
// pairs: the sum of w_i w_j (x_i - x_j)^2 / (2 sum of w).
func ofPairs(x, w []float64) (b, loss float64, err error) {
	if len(x) != len(w) {
		return 0, 0, errors.New("lengths")
	}
	sum, weight, pairs := new(big.Rat), new(big.Rat), new(big.Rat)
	for i := range x {
		xi, wi := new(big.Rat).SetFloat64(x[i]), new(big.Rat).SetFloat64(w[i])
		if xi == nil || wi == nil || wi.Sign() < 0 {
			return 0, 0, errors.New("no number, or no weight")
		}
		weight.Add(weight, wi)
		sum.Add(sum, new(big.Rat).Mul(xi, wi))
		for j := range i {
			d := new(big.Rat).SetFloat64(x[j])
			d.Sub(d, xi)
			d.Mul(d, d)
			d.Mul(d, wi)
			pairs.Add(pairs, d.Mul(d, new(big.Rat).SetFloat64(w[j])))
		}
	}
	if weight.Sign() == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	b, _ = sum.Quo(sum, weight).Float64()
	loss, _ = pairs.Quo(pairs, weight).Float64()
	return b, loss, nil
}

// No constant beside b does better; the weighted errors cancel.
func TestBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, w := args[0].([]float64), args[1].([]float64)
		b, loss, err := bestConstantL2(x, w)
		if err != nil {
			return
		}
		lossAt := func(c float64) (sum float64) {
			for i, v := range x {
				sum += w[i] * (v - c) * (v - c)
			}
			return sum
		}
		errorSum, weight := 0.0, 0.0
		for i, v := range x {
			errorSum += w[i] * (v - b)
			weight += w[i]
		}
		require.InDelta(t, 0, errorSum, 1e-7)
		step := gen.Quarter(t, "step", -3, 3)
		require.InDelta(t, loss+weight*step*step, lossAt(b+step), 1e-6)
	})
}

// Whole weights stand for repetitions; a common factor of all weights does not
// move b; a shift of all numbers moves b by as much and leaves the loss.
func TestWeightsAndShift(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := gen.Int(t, "n", 1, 5)
		x, counts := gen.Quarters(t, "x", n, -4, 4), gen.Slice(t, "w", n, n, 1, 4)
		w, scaled, shifted := make([]float64, n), make([]float64, n), make([]float64, n)
		var repeated []float64
		shift := gen.Quarter(t, "shift", -1000, 1000)
		for i, c := range counts {
			w[i], scaled[i], shifted[i] = float64(c), 8*float64(c), x[i]+shift
			repeated = append(repeated, slices.Repeat(x[i:i+1], c)...)
		}
		for _, a := range Approaches {
			best := a.Func.(func(_, _ []float64) (b, loss float64, err error))
			b, loss, err := best(x, w)
			require.NoError(t, err)
			for _, test := range []struct{ x, w, want []float64 }{
				{repeated, slices.Repeat([]float64{1}, len(repeated)), []float64{b, loss}},
				{x, scaled, []float64{b, 8 * loss}},
				{shifted, w, []float64{b + shift, loss}},
			} {
				gotB, gotLoss, err := best(test.x, test.w)
				require.NoError(t, err)
				require.NoError(t, judge.DiffNear(test.want, []float64{gotB, gotLoss}, 1e-9, 1e-9), "%s(%v, %v)", a.Name, test.x, test.w)
			}
		}
	})
}

func TestArgumentsStayAsTheyAre(t *testing.T) {
	for _, a := range Approaches {
		x, w := []float64{3, 1, 2, math.Pi}, []float64{1, 0, 2, 0.5}
		_, _, err := a.Func.(func(_, _ []float64) (b, loss float64, err error))(x, w)
		require.NoError(t, err)
		require.Equal(t, []float64{3, 1, 2, math.Pi}, x)
		require.Equal(t, []float64{1, 0, 2, 0.5}, w)
	}
}
