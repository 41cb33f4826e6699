package gaussianscore

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      inFractions,
	})
}

// inFractions adds up the derivative of each term in exact fractions.
func inFractions(x []float64, mu, sigma float64) (dMu, dSigma float64, err error) {
	for _, v := range append([]float64{mu, sigma}, x...) {
		if v-v != 0 {
			return 0, 0, errors.New("not finite")
		}
	}
	if len(x) == 0 || sigma <= 0 {
		return 0, 0, errors.New("no likelihood")
	}
	rat := func(v float64) *big.Rat { return new(big.Rat).SetFloat64(v) }
	byMu, bySigma := new(big.Rat), new(big.Rat)
	for _, v := range x {
		z := rat(v)
		z.Quo(z.Sub(z, rat(mu)), rat(sigma))
		byMu.Add(byMu, new(big.Rat).Quo(z, rat(sigma)))
		z.Sub(z.Mul(z, z), rat(1))
		bySigma.Add(bySigma, z.Quo(z, rat(sigma)))
	}
	dMu, _ = byMu.Float64()
	dSigma, _ = bySigma.Float64()
	return dMu, dSigma, nil
}

func logLikelihood(x []float64, mu, sigma float64) float64 {
	sum := 0.0
	for _, v := range x {
		z := (v - mu) / sigma
		sum -= math.Log(sigma) + math.Log(2*math.Pi)/2 + z*z/2
	}
	return sum
}

// Both are the slopes of the log likelihood, by central differences.
func TestFiniteDifferences(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, mu, sigma := args[0].([]float64), args[1].(float64), args[2].(float64)
		dMu, dSigma, err := gaussianScore(x, mu, sigma)
		if err != nil {
			return
		}
		const h = 1e-5
		byMu := (logLikelihood(x, mu+h, sigma) - logLikelihood(x, mu-h, sigma)) / (2 * h)
		bySigma := (logLikelihood(x, mu, sigma+h) - logLikelihood(x, mu, sigma-h)) / (2 * h)
		require.NoError(t, judge.DiffNear([]float64{byMu, bySigma}, []float64{dMu, dSigma}, 1e-6, 1e-5))
	})
}

// At the maximum likelihood estimate both are 0.
func TestZeroAtTheEstimate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.SliceOfN(rapid.Float64Range(-3, 3), 2, 6).Draw(t, "x")
		mean, variance := 0.0, 0.0
		for _, v := range x {
			mean += v / float64(len(x))
		}
		for _, v := range x {
			variance += (v - mean) * (v - mean) / float64(len(x))
		}
		if variance < 1e-3 {
			return
		}
		dMu, dSigma, err := gaussianScore(x, mean, math.Sqrt(variance))
		require.NoError(t, err)
		require.InDelta(t, 0, dMu, 1e-10)
		require.InDelta(t, 0, dSigma, 1e-10)
	})
}

// Erratum 1.12: the notes print the derivative with respect to mu as the sum of
// mu - x, which has the other sign and lacks 1/sigma^2.
func TestErratumSignOfTheScore(t *testing.T) {
	x, mu, sigma, h := []float64{1.2, -0.7, 3.4, 2.2, 0.9}, 0.3, 0.8, 1e-5
	printed := 0.0
	for _, v := range x {
		printed += mu - v
	}
	slope := (logLikelihood(x, mu+h, sigma) - logLikelihood(x, mu-h, sigma)) / (2 * h)
	require.InDelta(t, -5.5, printed, 1e-12)
	require.InDelta(t, 8.59375, slope, 1e-5)
	dMu, _, err := gaussianScore(x, mu, sigma)
	require.NoError(t, err)
	require.InDelta(t, slope, dMu, 1e-5)
}
