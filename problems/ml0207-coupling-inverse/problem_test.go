package inverse

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

type back = func(z []float64, mask []bool, c Coupling) ([]float64, float64, error)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      solveNumerically,
	})
}

// forward is the layer (problem ml206): columns of the weights added to the biases.
func forward(x []float64, mask []bool, c Coupling) (z []float64, logDet float64) {
	raw, shift := slices.Clone(c.S.B), slices.Clone(c.T.B)
	for j := range x {
		for i := 0; mask[j] && i < len(x); i++ {
			raw[i] += c.S.W[i][j] * x[j]
			shift[i] += c.T.W[i][j] * x[j]
		}
	}
	z = slices.Clone(x)
	for i := range z {
		if !mask[i] {
			s := 1 - 2/(1+math.Exp(2*raw[i]))
			z[i] = math.Exp(s)*z[i] + shift[i]
			logDet += s
		}
	}
	return z, logDet
}

// solveNumerically looks for an x that the layer takes to z: every number of z grows
// with the same number of x, so each is found by halving an interval.
func solveNumerically(z []float64, mask []bool, c Coupling) ([]float64, float64, error) {
	n := len(z)
	for _, row := range slices.Concat(c.S.W, c.T.W, [][]float64{c.S.B, c.T.B, z}) {
		if len(row) != n {
			return nil, 0, errors.New("columns")
		}
	}
	if len(c.S.W) != n || len(c.T.W) != n || len(mask) != n || n < 1 {
		return nil, 0, errors.New("rows")
	}
	lo, hi := slices.Clone(z), slices.Clone(z)
	for i := range z {
		if !mask[i] {
			lo[i], hi[i] = -1e4, 1e4
		}
	}
	mid := slices.Clone(z)
	for range 100 {
		at, _ := forward(mid, mask, c)
		for i := range z {
			if at[i] < z[i] {
				lo[i] = mid[i]
			} else {
				hi[i] = mid[i]
			}
			if !mask[i] {
				mid[i] = lo[i] + (hi[i]-lo[i])/2
			}
		}
	}
	_, logDet := forward(mid, mask, c)
	return mid, -logDet, nil
}

func draw(t *rapid.T) (x []float64, mask []bool, c Coupling) {
	layer := func(name string) Dense {
		return Dense{W: gen.QuarterMatrix(t, name, 4, 4, -1, 1), B: gen.Quarters(t, name, 4, -1, 1)}
	}
	mask = gen.List(t, "mask", 4, 4, func(t *rapid.T) bool { return rapid.Bool().Draw(t, "kept") })
	return gen.Quarters(t, "x", 4, -2, 2), mask, Coupling{S: layer("s"), T: layer("t")}
}

// There and back, and back and there, end where they began, and the two logarithms
// cancel.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, mask, c := draw(t)
		before := slices.Clone(x)
		for _, a := range Approaches {
			z, there := forward(x, mask, c)
			again, home, err := a.Func.(back)(z, mask, c)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(x, again, 1e-12, 1e-12), a.Name)
			require.InDelta(t, 0, there+home, 1e-12, a.Name)

			earlier, _, err := a.Func.(back)(x, mask, c)
			require.NoError(t, err)
			require.Equal(t, before, x, "%s changes its argument", a.Name)
			later, _ := forward(earlier, mask, c)
			require.NoError(t, judge.DiffNear(x, later, 1e-12, 1e-12), a.Name)
		}
	})
}

// Masked numbers come through to the last bit, and what is not masked does not
// move the scale of anything.
func TestMaskedNumbersStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		z, mask, c := draw(t)
		other := slices.Clone(z)
		for i := range other {
			if !mask[i] {
				other[i]++
			}
		}
		for _, a := range Approaches {
			x, logDet, err := a.Func.(back)(z, mask, c)
			require.NoError(t, err)
			for i := range x {
				if mask[i] {
					require.Equal(t, z[i], x[i], a.Name)
				}
			}
			_, same, err := a.Func.(back)(other, mask, c)
			require.NoError(t, err)
			require.NoError(t, judge.DiffNear(logDet, same, 0, 0), a.Name)
		}
	})
}
