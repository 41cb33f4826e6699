package mlebias

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
		Brute:      exactly,
	})
}

// exactly goes through all draws in fractions.
func exactly(values, probs []float64, n int) (expected, bias float64, err error) {
	total := 0.0
	for i, p := range probs {
		if p < 0 || i >= len(values) || math.Abs(values[i]) > math.MaxFloat64 || values[i] != values[i] {
			return 0, 0, errors.New("no distribution")
		}
		total += p
	}
	if n < 1 || len(values) > len(probs) || !(math.Abs(total-1) < 1e-4) {
		return 0, 0, errors.New("no draw")
	}
	mean := expectation(values, probs, 1, average)
	variance := expectation(values, probs, 1, func(x []*big.Rat) *big.Rat { return about(x, mean) })
	estimate := expectation(values, probs, n, func(x []*big.Rat) *big.Rat { return about(x, average(x)) })
	expected, _ = estimate.Float64()
	bias, _ = new(big.Rat).Sub(estimate, variance).Float64()
	return expected, bias, nil
}

// expectation weighs what f says of every draw with its probability.
func expectation(values, probs []float64, n int, f func(x []*big.Rat) *big.Rat) *big.Rat {
	sum, draws := new(big.Rat), int(math.Pow(float64(len(values)), float64(n)))
	for code := range draws {
		x, p := make([]*big.Rat, n), big.NewRat(1, 1)
		for i := range x {
			k := code % len(values)
			code /= len(values)
			x[i] = new(big.Rat).SetFloat64(values[k])
			p.Mul(p, new(big.Rat).SetFloat64(probs[k]))
		}
		if p.Sign() > 0 {
			sum.Add(sum, p.Mul(p, f(x)))
		}
	}
	return sum
}

func average(x []*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, v := range x {
		sum.Add(sum, v)
	}
	return sum.Quo(sum, big.NewRat(int64(len(x)), 1))
}

// about returns the mean square of the distances from a centre.
func about(x []*big.Rat, centre *big.Rat) *big.Rat {
	squares := make([]*big.Rat, len(x))
	for i, v := range x {
		d := new(big.Rat).Sub(v, centre)
		squares[i] = d.Mul(d, d)
	}
	return average(squares)
}

func TestBiasIsTheVarianceOfTheMean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k, n := rapid.IntRange(1, 4).Draw(t, "k"), rapid.IntRange(1, 5).Draw(t, "n")
		values := rapid.SliceOfN(rapid.Float64Range(-4, 4), k, k).Draw(t, "values")
		probs := weights(t, k)
		expected, bias, err := varianceMLEExpectation(values, probs, n)
		if err != nil {
			t.Fatal(err)
		}
		mean := expectation(values, probs, 1, average)
		variance, _ := expectation(values, probs, 1, func(x []*big.Rat) *big.Rat { return about(x, mean) }).Float64()
		ofMean, _ := expectation(values, probs, n, func(x []*big.Rat) *big.Rat { return about([]*big.Rat{average(x)}, mean) }).Float64()
		if math.Abs(bias+ofMean) > 1e-9 || math.Abs(expected-bias-variance) > 1e-9 || n == 1 && expected > 1e-12 {
			t.Errorf("varianceMLEExpectation(%v, %v, %d) = %v, %v; variance %v, that of the mean %v",
				values, probs, n, expected, bias, variance, ofMean)
		}
	})
}

// Four draws of -2 or 2: the variance of one is 4, that of their mean 1.
var values, probs, draws = []float64{-2, 2}, []float64{0.5, 0.5}, 4

// Errata 1.6 and 1.13: the notes call (1/N) sum (x_i - mu)^2 the estimate and
// then biased. With the true mu it is right on average, 4; only with the mean of
// the draws in its place it is 3.
func TestErratumBiasComesFromTheMeanOfTheDraws(t *testing.T) {
	known, _ := expectation(values, probs, draws, func(x []*big.Rat) *big.Rat { return about(x, new(big.Rat)) }).Float64()
	expected, bias, err := varianceMLEExpectation(values, probs, draws)
	if known != 4 || expected != 3 || bias != -1 || err != nil {
		t.Errorf("known mean: %v, want 4; its estimate: %v, %v (%v), want 3, -1", known, expected, bias, err)
	}
}

// Erratum 1.17: the second form has lost the 1/N before the sum of the squares.
func TestErratumSumOfSquares(t *testing.T) {
	form := func(divisor int64) float64 {
		v, _ := expectation(values, probs, draws, func(x []*big.Rat) *big.Rat {
			mean, squares, products := average(x), new(big.Rat), new(big.Rat)
			for _, v := range x {
				squares.Add(squares, new(big.Rat).Mul(v, v))
				products.Add(products, new(big.Rat).Mul(v, mean))
			}
			squares.Quo(squares, big.NewRat(divisor, 1))
			products.Quo(products, big.NewRat(int64(draws), 2))
			return squares.Sub(squares, products).Add(squares, mean.Mul(mean, mean))
		}).Float64()
		return v
	}
	if printed, right := form(1), form(int64(draws)); right != 3 || printed != 15 {
		t.Errorf("with 1/N %v, want 3; as printed %v, want 15", right, printed)
	}
}

// Erratum 1.20: sigma^2 - (E[mean^2] - E[mean^2]) is sigma^2; what is taken away
// must be E[mean^2] - mu^2.
func TestErratumNothingIsTakenAway(t *testing.T) {
	square, _ := expectation(values, probs, draws, func(x []*big.Rat) *big.Rat { return about([]*big.Rat{average(x)}, new(big.Rat)) }).Float64()
	expected, _, err := varianceMLEExpectation(values, probs, draws)
	if printed := 4 - (square - square); printed != 4 || expected != 4-(square-0) || err != nil {
		t.Errorf("printed %v, right %v, E[mean^2] %v (%v)", printed, expected, square, err)
	}
}
