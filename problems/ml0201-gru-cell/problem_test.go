package gru

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

type cell = func(x, h []float64, p GRU, resetAfter bool) ([]float64, error)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      columnByColumn,
	})
}

// columnByColumn multiplies matrices by columns, and multiplies the reset gate
// into the rows or the columns of the recurrent matrix instead of the vectors.
func columnByColumn(x, h []float64, p GRU, resetAfter bool) ([]float64, error) {
	n := len(h)
	if n == 0 || len(x) == 0 {
		return nil, errors.New("empty")
	}
	multiply := func(d Dense, v []float64) ([]float64, error) {
		if len(d.W) != n || len(d.B) != n {
			return nil, errors.New("rows")
		}
		out := slices.Clone(d.B)
		for _, row := range d.W {
			if len(row) != len(v) {
				return nil, errors.New("columns")
			}
		}
		for j := range v {
			for i := range out {
				out[i] += d.W[i][j] * v[j]
			}
		}
		return out, nil
	}
	r, err1 := multiply(p.R, append(slices.Clone(h), x...))
	z, err2 := multiply(p.Z, append(slices.Clone(h), x...))
	sum, err3 := multiply(p.NX, x)
	_, err4 := multiply(p.NH, h)
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		return nil, err
	}
	squash := func(z float64) float64 { return 0.5 + math.Tanh(z/2)/2 }
	for i := range n {
		gate := func(j int) float64 {
			if resetAfter {
				return squash(r[i])
			}
			return squash(r[j])
		}
		for j := range n {
			sum[i] += gate(j) * p.NH.W[i][j] * h[j]
		}
		if resetAfter {
			sum[i] += gate(i) * p.NH.B[i]
		} else {
			sum[i] += p.NH.B[i]
		}
	}
	for i := range n {
		sum[i] = squash(z[i])*h[i] + squash(-z[i])*math.Tanh(sum[i])
	}
	return sum, nil
}

func draw(t *rapid.T) (x, h []float64, p GRU) {
	layer := func(name string, columns int) Dense {
		return Dense{W: gen.QuarterMatrix(t, name, 3, columns, -2, 2), B: gen.Quarters(t, name, 3, -2, 2)}
	}
	return gen.Quarters(t, "x", 2, -2, 2), gen.Quarters(t, "h", 3, -1, 1),
		GRU{R: layer("r", 5), Z: layer("z", 5), NX: layer("nx", 2), NH: layer("nh", 3)}
}

// The answer lies between state and candidate, which is within 1; an update gate
// that is open keeps the state.
func TestMixtureOfStateAndCandidate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, h, p := draw(t)
		after := rapid.Bool().Draw(t, "resetAfter")
		for _, a := range Approaches {
			next, err := a.Func.(cell)(x, h, p, after)
			require.NoError(t, err)
			for i := range next {
				require.LessOrEqual(t, math.Abs(next[i]), 1.0) // h is within 1, too
			}
			open := p
			open.Z = Dense{W: p.Z.W, B: []float64{90, 90, 90}}
			kept, err := a.Func.(cell)(x, h, open, after)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(h, kept, 1e-12, 1e-12), a.Name)
		}
	})
}

// Where the reset gate is open, the two forms are the same.
func TestFormsAgreeWithoutReset(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, h, p := draw(t)
		p.R.B = []float64{90, 90, 90}
		before, err := gruCell(x, h, p, false)
		require.NoError(t, err)
		after, err := gruCell(x, h, p, true)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(before, after, 1e-12, 1e-12))
	})
}

func TestArgumentsStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, h, p := args[0].([]float64), args[1].([]float64), args[2].(GRU)
		all := func() []float64 {
			list := slices.Concat(x, h)
			for _, d := range []Dense{p.R, p.Z, p.NX, p.NH} {
				list = slices.Concat(list, d.B, slices.Concat(d.W...))
			}
			return list
		}
		before := all()
		for _, a := range Approaches {
			_, err := a.Func.(cell)(x, h, p, args[3].(bool))
			if diff := cmp.Diff(before, all(), cmpopts.EquateNaNs()); diff != "" {
				t.Fatalf("%s changes its arguments (%v): %s", a.Name, err, diff)
			}
		}
	})
}

// Erratum 10.4g: the notes have the GRU in a figure only, and texts differ. Reset
// before and after the product, and an update gate that keeps or replaces, give
// answers that are far apart: the statement must choose.
func TestErratumConventionsDiffer(t *testing.T) {
	x, h := []float64{1}, []float64{1, -1}
	p := GRU{
		R:  Dense{W: [][]float64{{0, 0, -3}, {0, 0, 3}}, B: []float64{0, 0}},
		Z:  Dense{W: [][]float64{{0, 0, -2}, {0, 0, -2}}, B: []float64{0, 0}},
		NX: Dense{W: [][]float64{{0}, {0}}, B: []float64{0, 0}},
		NH: Dense{W: [][]float64{{1, 2}, {2, 1}}, B: []float64{0, 0}},
	}
	before, err := gruCell(x, h, p, false)
	require.NoError(t, err)
	after, err := gruCell(x, h, p, true)
	require.NoError(t, err)
	require.Greater(t, math.Abs(before[0]-after[0]), 0.1)

	swapped := p
	swapped.Z = Dense{W: [][]float64{{0, 0, 2}, {0, 0, 2}}, B: []float64{0, 0}} // 1-z for z
	other, err := gruCell(x, h, swapped, false)
	require.NoError(t, err)
	require.Greater(t, math.Abs(before[0]-other[0]), 0.1)
}
