package coupling

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

type forward = func(x []float64, mask []bool, c Coupling) ([]float64, float64, error)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      columnByColumn,
	})
}

// columnByColumn adds the columns of the weights, one for each masked number, to
// the biases, and multiplies the scales before it takes a logarithm.
func columnByColumn(x []float64, mask []bool, c Coupling) ([]float64, float64, error) {
	n := len(x)
	for _, row := range slices.Concat(c.S.W, c.T.W) {
		if len(row) != n {
			return nil, 0, errors.New("columns")
		}
	}
	if len(c.S.W) != n || len(c.T.W) != n || len(c.S.B) != n || len(c.T.B) != n || len(mask) != n || n < 1 {
		return nil, 0, errors.New("rows")
	}
	raw, shift, volume := slices.Clone(c.S.B), slices.Clone(c.T.B), 1.0
	for j := range x {
		for i := 0; mask[j] && i < n; i++ {
			raw[i] += c.S.W[i][j] * x[j]
			shift[i] += c.T.W[i][j] * x[j]
		}
	}
	z := slices.Clone(x)
	for i := range z {
		if !mask[i] {
			scale := math.Exp(1 - 2/(1+math.Exp(2*raw[i])))
			z[i] = scale*z[i] + shift[i]
			volume *= scale
		}
	}
	return z, math.Log(volume), nil
}

func draw(t *rapid.T) (x []float64, mask []bool, c Coupling) {
	layer := func(name string) Dense {
		return Dense{W: gen.QuarterMatrix(t, name, 4, 4, -1, 1), B: gen.Quarters(t, name, 4, -1, 1)}
	}
	mask = gen.List(t, "mask", 4, 4, func(t *rapid.T) bool { return rapid.Bool().Draw(t, "kept") })
	return gen.Quarters(t, "x", 4, -2, 2), mask, Coupling{S: layer("s"), T: layer("t")}
}

// Central differences give the whole Jacobian: its row of a masked number is that
// of the identity, two others do not mix, and its determinant has the logarithm.
func TestJacobian(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, mask, c := draw(t)
		for _, a := range Approaches {
			flow := a.Func.(forward)
			_, logDet, err := flow(x, mask, c)
			require.NoError(t, err)
			const h = 1e-5
			jacobian := gen.Grid(4, 4, func(i, j int) float64 {
				up, down := slices.Clone(x), slices.Clone(x)
				up[j] += h
				down[j] -= h
				zu, _, err := flow(up, mask, c)
				require.NoError(t, err)
				zd, _, err := flow(down, mask, c)
				require.NoError(t, err)
				return (zu[i] - zd[i]) / (2 * h)
			})
			for i := range jacobian {
				for j, v := range jacobian[i] {
					if i != j && (mask[i] || !mask[j]) {
						require.InDelta(t, 0, v, 1e-9, "%s: entry %d, %d", a.Name, i, j)
					}
				}
			}
			require.InDelta(t, math.Exp(logDet), determinant(jacobian), 1e-6, a.Name)
		}
	})
}

// determinant develops by the first row.
func determinant(m [][]float64) float64 {
	if len(m) == 0 {
		return 1
	}
	sum, sign := 0.0, 1.0
	for j := range m[0] {
		minor := gen.Grid(len(m)-1, len(m)-1, func(r, c int) float64 {
			if c >= j {
				c++
			}
			return m[r+1][c]
		})
		sum += sign * m[0][j] * determinant(minor)
		sign = -sign
	}
	return sum
}

// Masked numbers come through to the last bit, and what is not masked does not
// move the scale of anything.
func TestMaskedNumbersStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, mask, c := draw(t)
		other := slices.Clone(x)
		for i := range other {
			if !mask[i] {
				other[i]++
			}
		}
		before := slices.Clone(x)
		for _, a := range Approaches {
			z, logDet, err := a.Func.(forward)(x, mask, c)
			require.NoError(t, err)
			require.Equal(t, before, x, "%s changes its argument", a.Name)
			for i := range z {
				if mask[i] {
					require.Equal(t, x[i], z[i], a.Name)
				}
			}
			_, same, err := a.Func.(forward)(other, mask, c)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(logDet, same, 0, 0), a.Name)
		}
	})
}
