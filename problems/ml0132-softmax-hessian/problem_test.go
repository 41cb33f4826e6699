package hessian

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
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: covariance})
}

// softmax gives each class one over the sum of the odds of all against it.
func softmax(logits []float64) []float64 {
	p := make([]float64, len(logits))
	for i, v := range logits {
		sum := 0.0
		for _, w := range logits {
			sum += math.Exp(w - v)
		}
		p[i] = 1 / sum
	}
	return p
}

// covariance adds s*p_c*(e_c - p)(e_c - p)' over the classes c.
func covariance(logits, y []float64) ([][]float64, error) {
	if len(logits) == 0 || len(logits) != len(y) {
		return nil, errors.New("lengths")
	}
	for _, v := range slices.Concat(logits, y) {
		if math.IsNaN(v - v) {
			return nil, errors.New("not finite")
		}
	}
	p, h := softmax(logits), make([][]float64, len(y))
	for i := range h {
		h[i] = make([]float64, len(y))
	}
	for c := range p {
		e := make([]float64, len(p))
		e[c] = 1
		for _, label := range y {
			for i := range p {
				for k := range p {
					h[i][k] += label * p[c] * (e[i] - p[i]) * (e[k] - p[k])
				}
			}
		}
	}
	return h, nil
}

// gradient is that of the loss in the logits.
func gradient(logits, y []float64) []float64 {
	g, sum := softmax(logits), 0.0
	for _, label := range y {
		sum += label
	}
	for i := range g {
		g[i] = sum*g[i] - y[i]
	}
	return g
}

// differences are central differences of the gradient.
func differences(logits, y []float64) [][]float64 {
	h := make([][]float64, len(logits))
	for i := range h {
		const step = 1. / (1 << 18)
		up, down := slices.Clone(logits), slices.Clone(logits)
		up[i] += step
		down[i] -= step
		h[i] = gradient(up, y)
		for k, g := range gradient(down, y) {
			h[i][k] = (h[i][k] - g) / (2 * step)
		}
	}
	return h
}

// Symmetric, rows that sum to 0, no direction of negative curvature, and the
// slope of the gradient.
func TestCurvature(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := gen.Int(t, "n", 1, 5)
		logits, y, v := gen.Quarters(t, "logits", n, -3, 3), gen.Quarters(t, "y", n, 0, 2), gen.Quarters(t, "v", n, -3, 3)
		h, err := crossEntropyHessian(logits, y)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(differences(logits, y), h, 1e-7, 1e-8))
		curvature := 0.0
		for i, row := range h {
			sum := 0.0
			for k, e := range row {
				require.Equal(t, h[k][i], e)
				sum += e
				curvature += v[i] * e * v[k]
			}
			require.InDelta(t, 0, sum, 1e-14)
		}
		require.GreaterOrEqual(t, curvature, -1e-13)
	})
}

// Labels of the same sum have the same Hessian, and stay as they are.
func TestOnlyTheSumOfTheLabelsCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		logits := gen.Quarters(t, "logits", 3, -3, 3)
		for _, a := range Approaches {
			hessian := a.Func.(func(_, _ []float64) ([][]float64, error))
			y := []float64{1, 0.25, 0.25}
			want, err := hessian(logits, y)
			require.NoError(t, err)
			require.Equal(t, []float64{1, 0.25, 0.25}, y)
			got, err := hessian(logits, []float64{0, 0, 1.5})
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
	})
}

func TestLogitsStayAsTheyAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		logits := args[0].([]float64)
		before := slices.Clone(logits)
		for _, a := range Approaches {
			_, _ = a.Func.(func(_, _ []float64) ([][]float64, error))(logits, args[1].([]float64))
			require.Empty(t, cmp.Diff(before, logits, cmpopts.EquateNaNs()), a.Name)
		}
	})
}

// Erratum 4.1.1: the notes differentiate the factor that the product rule has
// just removed, and print -sum_j y_j (d_jk - p_k) p_j (d_ji - p_i). It depends on y
// and is far from the slope of the gradient.
func TestErratumHessianDependsOnTheSumOfTheLabelsOnly(t *testing.T) {
	logits, y := []float64{0.5, -0.25, 1}, []float64{0.25, 0.5, 0.25}
	p, delta := softmax(logits), func(i, k int) float64 { return map[bool]float64{true: 1}[i == k] }
	h, err := crossEntropyHessian(logits, y)
	require.NoError(t, err)
	require.NoError(t, judge.DiffNear(differences(logits, y), h, 1e-7, 1e-8))
	off := 0.0
	for i := range p {
		for k := range p {
			printed := 0.0
			for j := range p {
				printed -= y[j] * (delta(j, k) - p[k]) * p[j] * (delta(j, i) - p[i])
			}
			off = max(off, math.Abs(printed-h[i][k]))
		}
	}
	require.Greater(t, off, 0.1)
}
