package temperature

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

// byOdds gives each score one over the sum of the odds of all against it. The
// odds are infinite at t = 0 where a score is larger, 1 where it is equal.
func byOdds(z []float64, t float64) ([]float64, error) {
	if math.IsNaN(t) || t < 0 || len(z) == 0 || math.IsNaN(slices.Max(z)) || math.IsInf(slices.Max(z), 0) {
		return nil, errors.New("no softmax")
	}
	odds := func(w, v float64) float64 {
		switch {
		case w == v:
			return 1
		case t == 0 && w > v:
			return math.Inf(1)
		case t == 0:
			return 0
		}
		return math.Exp((w - v) / t)
	}
	p := make([]float64, len(z))
	for i, v := range z {
		if math.IsInf(v, -1) {
			continue
		}
		sum := 0.0
		for _, w := range z {
			sum += odds(w, v)
		}
		p[i] = 1 / sum
	}
	return p, nil
}

// scores draws scores that any power of two may divide.
func scores(t *rapid.T) []float64 {
	quarter := rapid.Map(rapid.IntRange(-40, 40), func(i int) float64 { return float64(i) / 4 })
	return rapid.SliceOfN(quarter, 1, 7).Draw(t, "z")
}

func softmaxAt(t *rapid.T, z []float64, temperature float64) []float64 {
	p, err := softmaxTemperature(z, temperature)
	require.NoError(t, err)
	return p
}

func TestArgumentsStayAsTheyAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		z := args[0].([]float64)
		before := slices.Clone(z)
		for _, a := range Approaches {
			_, _ = a.Func.(func([]float64, float64) ([]float64, error))(z, args[1].(float64))
			require.Empty(t, cmp.Diff(before, z, cmpopts.EquateNaNs()), a.Name)
		}
	})
}

// Scores and temperature on another scale give the same distribution; the
// entropy never falls as it grows warmer, from the share of the largest to log K.
func TestWarmth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z := scores(t)
		scaled := make([]float64, len(z))
		for i, v := range z {
			scaled[i] = 8 * v
		}
		before := -1.0
		for _, temperature := range []float64{0, 0.25, 1, 2, 64, 1 << 19} {
			p := softmaxAt(t, z, temperature)
			require.NoError(t, judge.DiffNear(p, softmaxAt(t, scaled, 8*temperature), 1e-12, 1e-300))
			entropy := 0.0
			for _, v := range p {
				if v > 0 {
					entropy -= v * math.Log(v)
				}
			}
			require.GreaterOrEqual(t, entropy, before-1e-12)
			before = entropy
		}
		require.InDelta(t, math.Log(float64(len(z))), before, 1e-7)
	})
}

// At 1 it is softmax; at 0 what a small temperature tends to.
func TestOneAndZero(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z := scores(t)
		softmax, sum := make([]float64, len(z)), 0.0
		for i, v := range z {
			softmax[i] = math.Exp(v)
			sum += softmax[i]
		}
		for i := range softmax {
			softmax[i] /= sum
		}
		require.NoError(t, judge.DiffNear(softmax, softmaxAt(t, z, 1), 1e-12, 0))
		require.NoError(t, judge.DiffNear(softmaxAt(t, z, 0), softmaxAt(t, z, 1./4096), 1e-12, 1e-300))
	})
}
