package absoluteloss

import (
	"errors"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: tryEach})
}

// tryEach computes the loss of every number of the list in fractions: between
// two numbers it is a straight line, so an end of the interval is among them.
func tryEach(x []float64) (lo, hi, loss float64, err error) {
	var least *big.Rat
	for _, b := range x {
		sum, at := new(big.Rat), new(big.Rat).SetFloat64(b)
		for _, v := range x {
			d := new(big.Rat).SetFloat64(v)
			if d == nil || at == nil {
				return 0, 0, 0, errors.New("no number")
			}
			sum.Add(sum, d.Abs(d.Sub(d, at)))
		}
		if least == nil || sum.Cmp(least) < 0 {
			least, lo, hi = sum, b, b
		} else if sum.Cmp(least) == 0 {
			lo, hi = min(lo, b), max(hi, b)
		}
	}
	if least == nil {
		return 0, 0, 0, errors.New("nothing")
	}
	loss, _ = least.Float64()
	return lo, hi, loss, nil
}

// All over the interval the loss is the same, and beside it larger.
func TestFlatInsideSteepOutside(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := Inputs.Small(t)[0].([]float64)
		lo, hi, loss, err := bestConstantL1(x)
		if err != nil {
			return
		}
		if len(x)%2 == 1 {
			require.Equal(t, lo, hi)
		}
		require.InDelta(t, loss, distance(x, lo+(hi-lo)*float64(gen.Int(t, "part", 0, 4))/4), 1e-6)
		require.Greater(t, distance(x, lo-0.25), loss)
		require.Greater(t, distance(x, hi+0.25), loss)
	})
}

// Moving the largest number out moves the loss by as much and the interval, of
// three numbers or more, not at all; arguments stay as they are.
func TestOutlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := gen.Int(t, "n", 3, 8)
		x := gen.Quarters(t, "x", n, -4, 4)
		far := slices.Clone(x)
		i := slices.Index(x, slices.Max(x))
		far[i] += 4096
		for _, a := range Approaches {
			best := a.Func.(func([]float64) (lo, hi, loss float64, err error))
			before := slices.Clone(x)
			lo, hi, loss, err := best(x)
			require.NoError(t, err)
			require.Equal(t, before, x)
			farLo, farHi, farLoss, err := best(far)
			require.NoError(t, err)
			require.Equal(t, []float64{lo, hi, loss + 4096}, []float64{farLo, farHi, farLoss}, "%s(%v)", a.Name, far)
		}
	})
}

func TestCheck(t *testing.T) {
	for _, test := range []struct {
		got  [3]float64
		want string // empty: right
	}{
		{[3]float64{2, 5, 11}, ""},
		{[3]float64{2, 5, 11 + 1e-11}, ""},
		{[3]float64{3.5, 3.5, 11}, "the best constants are from 3.5 to 3.5, want from 2 to 5"},
		{[3]float64{2, 2, 11}, "the best constants are from 2 to 2, want from 2 to 5"},
		{[3]float64{2, math.NaN(), 11}, "the best constants are from 2 to NaN, want from 2 to 5"},
		{[3]float64{2, 5, 11 + 1e-9}, "the loss is 11.000000001, want 11"},
		{[3]float64{2, 5, math.NaN()}, "the loss is NaN, want 11"},
	} {
		err := Problem.Complain([]any{[]float64{9, 2, 1, 5}}, []any{2.0, 5.0, 11.0}, []any{test.got[0], test.got[1], test.got[2]})
		if test.want == "" {
			require.NoError(t, err)
		} else {
			require.EqualError(t, err, test.want)
		}
	}
}

// Erratum 3.1.1c: the notes say that the median minimises the sum, as if it
// were one number. Of 1, 2, 5, 9 all from 2 to 5 do, with 3.5 among them.
func TestErratumManyConstantsAreBest(t *testing.T) {
	x := []float64{1, 2, 5, 9}
	lo, hi, loss, err := bestConstantL1(x)
	require.NoError(t, err)
	require.Equal(t, []float64{2, 5, 11}, []float64{lo, hi, loss})
	for _, b := range []float64{2, 3.5, 5} {
		require.Equal(t, loss, distance(x, b))
	}
}
