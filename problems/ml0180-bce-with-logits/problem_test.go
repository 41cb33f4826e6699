package bce

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
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: ofProbabilities})
}

// ofProbabilities has the cross entropy of the label and the sigmoid, whose
// logarithm is the logit itself where the exponential overflows.
func ofProbabilities(z, y []float64) (float64, error) {
	if len(z) == 0 || len(z) != len(y) {
		return 0, errors.New("lengths")
	}
	logSigmoid := func(z float64) float64 {
		if z < -700 {
			return z
		}
		return math.Log(1 / (1 + math.Exp(-z)))
	}
	loss := 0.0
	for i := range z {
		if math.IsNaN(z[i]-z[i]) || math.IsNaN(y[i]) || y[i] < 0 || y[i] > 1 {
			return 0, errors.New("no loss")
		}
		loss -= y[i]*logSigmoid(z[i]) + (1-y[i])*logSigmoid(-z[i])
	}
	return loss / float64(len(z)), nil
}

// Never negative, the same with logits negated and labels turned round, and the
// arguments stay as they are.
func TestMirror(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		z, y := args[0].([]float64), args[1].([]float64)
		before := [][]float64{slices.Clone(z), slices.Clone(y)}
		for _, a := range Approaches {
			f := a.Func.(func(_, _ []float64) (float64, error))
			loss, err := f(z, y)
			require.Empty(t, cmp.Diff(before, [][]float64{z, y}, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()), a.Name)
			if err != nil {
				continue
			}
			require.GreaterOrEqual(t, loss, 0.0)
			mirrored, turned := make([]float64, len(z)), make([]float64, len(y))
			for i := range z {
				mirrored[i], turned[i] = -z[i], 1-y[i]
			}
			same, err := f(mirrored, turned)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(loss, same, 1e-12, 1e-12))
		}
	})
}

// The slope in a logit is sigmoid(z) - y, and it never falls: the loss is convex.
func TestSlope(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z, y := gen.Quarter(t, "z", -5, 5), gen.Quarter(t, "y", 0, 1)
		const h = 1. / 1024
		at := func(z float64) float64 {
			loss, err := bceWithLogits([]float64{z}, []float64{y})
			require.NoError(t, err)
			return loss
		}
		before, here, after := at(z-h), at(z), at(z+h)
		require.InDelta(t, 1/(1+math.Exp(-z))-y, (after-before)/(2*h), 1e-6)
		require.Greater(t, after-2*here+before, 0.0)
	})
}
