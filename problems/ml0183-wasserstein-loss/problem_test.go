package wasserstein

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
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: inFractions})
}

// inFractions adds up exactly, each score with the sign that its label says.
func inFractions(scores []float64, labels []int) (float64, error) {
	if len(scores) != len(labels) || len(labels) == 0 {
		return 0, errors.New("no batch")
	}
	sum := new(big.Rat)
	for i, y := range labels {
		s := new(big.Rat).SetFloat64(scores[i])
		switch {
		case s == nil:
			return 0, errors.New("no score")
		case y == 1:
			sum.Sub(sum, s)
		case y == -1:
			sum.Add(sum, s)
		default:
			return 0, errors.New("no label")
		}
	}
	loss, _ := sum.Quo(sum, big.NewRat(int64(len(labels)), 1)).Float64()
	return loss, nil
}

// Linear in the scores; the other way round with the labels exchanged; a shift
// of all scores cancels if there are as many real as fake images.
func TestLinearAndBalanced(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := gen.Int(t, "pairs", 1, 4)
		a, b := gen.Quarters(t, "a", 2*n, -4, 4), gen.Quarters(t, "b", 2*n, -4, 4)
		c, shift := gen.Quarter(t, "c", -4, 4), gen.Quarter(t, "shift", -1000, 1000)
		labels := rapid.Permutation(slices.Concat(slices.Repeat([]int{1}, n), slices.Repeat([]int{-1}, n))).Draw(t, "labels")
		mixed, shifted, exchanged := make([]float64, 2*n), make([]float64, 2*n), make([]int, 2*n)
		for i := range a {
			mixed[i], shifted[i], exchanged[i] = c*a[i]+b[i], a[i]+shift, -labels[i]
		}
		loss := func(scores []float64, labels []int) float64 {
			l, err := wassersteinLoss(scores, labels)
			require.NoError(t, err)
			return l
		}
		require.InDelta(t, c*loss(a, labels)+loss(b, labels), loss(mixed, labels), 1e-12)
		require.InDelta(t, loss(a, labels), loss(shifted, labels), 1e-12)
		require.Equal(t, -loss(a, labels)+0, loss(a, exchanged)+0)
	})
}

func TestArgumentsStayAsTheyAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		scores, labels := args[0].([]float64), args[1].([]int)
		before, beforeLabels := slices.Clone(scores), slices.Clone(labels)
		for _, a := range Approaches {
			_, _ = a.Func.(func([]float64, []int) (float64, error))(scores, labels)
			require.Empty(t, cmp.Diff(before, scores, cmpopts.EquateNaNs()), a.Name)
			require.Equal(t, beforeLabels, labels, a.Name)
		}
	})
}

// Erratum 10.1w: the formula in the passage on WGAN-GP is binary cross entropy.
// Of scores it takes logarithms of negative numbers; behind a sigmoid, with labels
// 1 and 0, it is another loss, not linear, that a clear score hardly moves.
func TestErratumNotCrossEntropy(t *testing.T) {
	scores, labels := []float64{3, -2}, []int{1, -1}
	printed := func(p []float64, y []float64) (loss float64) {
		for i := range p {
			loss -= (y[i]*math.Log(p[i]) + (1-y[i])*math.Log(1-p[i])) / float64(len(p))
		}
		return loss
	}
	want, err := wassersteinLoss(scores, labels)
	require.NoError(t, err)
	require.Equal(t, -2.5, want)
	require.True(t, math.IsNaN(printed(scores, []float64{1, -1})))
	sigmoid := func(s float64) float64 { return 1 / (1 + math.Exp(-s)) }
	once := printed([]float64{sigmoid(3), sigmoid(-2)}, []float64{1, 0})
	twice := printed([]float64{sigmoid(6), sigmoid(-4)}, []float64{1, 0})
	require.Greater(t, math.Abs(once-want), 0.1)
	require.Greater(t, 2*once-twice, 0.1)
}
