package embedding

import (
	"errors"
	"math"
	"math/cmplx"
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
		Brute:      stepByStep,
	})
}

// stepByStep looks for the quotient of neighbouring frequencies by halving, and
// multiplies on from the lowest.
func stepByStep(x float64, dims int, minFreq, maxFreq float64) ([]float64, error) {
	if x-x != 0 || maxFreq-minFreq != maxFreq-minFreq || maxFreq-maxFreq != 0 || minFreq <= 0 || minFreq > maxFreq {
		return nil, errors.New("no such numbers")
	}
	var sines, cosines []float64
	for len(sines) < dims-len(sines) {
		sines, cosines = append(sines, 0), append(cosines, 0)
	}
	if len(sines)+len(cosines) != dims || dims == 0 {
		return nil, errors.New("no pairs")
	}
	lo, hi := 1.0, maxFreq/minFreq
	for range 100 {
		mid, f := (lo+hi)/2, minFreq
		for range len(sines) - 1 {
			f *= mid
		}
		if f > maxFreq {
			hi = mid
		} else {
			lo = mid
		}
	}
	f := minFreq
	for i := range sines {
		point := cmplx.Exp(complex(0, x*f*2*math.Pi))
		cosines[i], sines[i] = real(point), imag(point)
		f *= lo
	}
	return append(sines, cosines...), nil
}

// Each pair lies on the unit circle, so the squared norm is half the number of
// dimensions; at 0, all sines are 0 and all cosines 1.
func TestPairsAreOnTheCircle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, pairs := rapid.Float64Range(-2, 2).Draw(t, "x"), rapid.IntRange(1, 128).Draw(t, "pairs")
		for _, a := range Approaches {
			embed := a.Func.(func(float64, int, float64, float64) ([]float64, error))
			e, err := embed(x, 2*pairs, 1, 1000)
			require.NoError(t, err)
			zero, err := embed(0, 2*pairs, 1, 1000)
			require.NoError(t, err)
			for i := range pairs {
				require.InDelta(t, 1, math.Hypot(e[i], e[pairs+i]), 1e-12, a.Name)
				require.Equal(t, 0.0, zero[i])
				require.Equal(t, 1.0, zero[pairs+i])
			}
		}
	})
}

// A shift of x turns every pair by an angle that does not depend on x.
func TestShiftIsARotation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, by := rapid.Float64Range(-1, 1).Draw(t, "x"), rapid.Float64Range(-1, 1).Draw(t, "by")
		pairs := rapid.IntRange(1, 16).Draw(t, "pairs")
		at := func(x float64) []float64 {
			e, err := noiseEmbedding(x, 2*pairs, 0.5, 200)
			require.NoError(t, err)
			return e
		}
		e, turn, want := at(x), at(by), at(x+by)
		got := make([]float64, 2*pairs)
		for i := range pairs {
			s, c := e[i], e[pairs+i]
			got[i] = s*turn[pairs+i] + c*turn[i]
			got[pairs+i] = c*turn[pairs+i] - s*turn[i]
		}
		require.NoError(t, judge.DiffNear(want, got, 0, 1e-11))
	})
}
