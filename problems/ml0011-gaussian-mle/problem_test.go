package mle

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      fromPairs,
	})
}

// fromPairs needs no mean: the variance is half the mean square of the
// differences of all pairs, here in exact fractions.
func fromPairs(x []float64) (mu, variance float64, err error) {
	exact := make([]*big.Rat, len(x))
	sum, squares := new(big.Rat), new(big.Rat)
	for i, v := range x {
		if exact[i] = new(big.Rat).SetFloat64(v); exact[i] == nil {
			return 0, 0, errors.New("not finite")
		}
		sum.Add(sum, exact[i])
		for _, w := range exact[:i] {
			d := new(big.Rat).Sub(exact[i], w)
			squares.Add(squares, d.Mul(d, d))
		}
	}
	if len(x) == 0 {
		return 0, 0, errors.New("empty")
	}
	n := new(big.Rat).SetInt64(int64(len(x)))
	mu, _ = sum.Quo(sum, n).Float64()
	variance, _ = squares.Quo(squares, n.Mul(n, n)).Float64()
	return mu, variance, nil
}

// sample draws multiples of 1/4, so that shifting by whole numbers is exact.
func sample(t *rapid.T) []float64 {
	return rapid.SliceOfN(rapid.Map(rapid.IntRange(-40, 40), func(i int) float64 { return float64(i) / 4 }), 1, 9).Draw(t, "x")
}

func TestShiftMovesTheMeanAndFactorTheVariance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, by := sample(t), float64(rapid.IntRange(-1e6, 1e6).Draw(t, "by"))
		factor := float64(rapid.IntRange(-5, 5).Draw(t, "factor"))
		y := make([]float64, len(x))
		for i, v := range x {
			y[i] = factor*v + by
		}
		mu, variance, _ := gaussianMLE(x)
		gotMu, got, err := gaussianMLE(y)
		want := factor * factor * variance
		if err != nil || math.Abs(gotMu-(factor*mu+by)) > 1e-8 || math.Abs(got-want) > 1e-8*(1+want) || got < 0 {
			t.Errorf("gaussianMLE(%v) = %v, %v (%v), want %v, %v", y, gotMu, got, err, factor*mu+by, want)
		}
	})
}

// Any other mean or variance makes the sample less likely.
func TestNoOtherIsMoreLikely(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := append(sample(t), 11) // not all equal
		mu, variance, err := gaussianMLE(x)
		if err != nil {
			t.Fatal(err)
		}
		most := logLikelihood(x, mu, variance)
		for _, step := range []float64{0.9, 0.999, 1.001, 1.1} {
			if got := logLikelihood(x, mu+(step-1), variance); got >= most {
				t.Errorf("%v: mean %v is as likely as %v", x, mu+(step-1), mu)
			}
			if got := logLikelihood(x, mu, variance*step); got >= most {
				t.Errorf("%v: variance %v is as likely as %v", x, variance*step, variance)
			}
		}
	})
}

func logLikelihood(x []float64, mu, variance float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum -= math.Log(variance)/2 + (v-mu)*(v-mu)/(2*variance)
	}
	return sum
}
