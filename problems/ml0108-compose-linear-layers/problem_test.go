package composelinear

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: onTheAxes})
}

// onTheAxes sends 0 through the layers, which shows the bias, and a 1 at each
// input, which adds a column of weights to it. Exact for a few small quarters.
func onTheAxes(layers []Dense) (Dense, error) {
	if len(layers) == 0 || len(layers[0].W) == 0 || len(layers[0].W[0]) == 0 {
		return Dense{}, errors.New("nothing")
	}
	x := make([]float64, len(layers[0].W[0]))
	bias, err := through(layers, x)
	if err != nil {
		return Dense{}, err
	}
	all := Dense{B: bias, W: make([][]float64, len(bias))}
	for j := range x {
		x[j] = 1
		y, err := through(layers, x)
		if err != nil {
			return Dense{}, err
		}
		x[j] = 0
		for i := range y {
			all.W[i] = append(all.W[i], y[i]-bias[i])
		}
	}
	return all, nil
}

// through applies one layer after the other.
func through(layers []Dense, x []float64) ([]float64, error) {
	for _, l := range layers {
		y := make([]float64, len(l.W))
		for i, row := range l.W {
			if len(row) != len(x) || len(l.B) != len(l.W) {
				return nil, errors.New("does not fit")
			}
			y[i] = l.B[i]
			for j := range row {
				y[i] += row[j] * x[j]
			}
		}
		if x = y; len(y) == 0 || len(l.B) != len(y) {
			return nil, errors.New("does not fit")
		}
	}
	return x, nil
}

// The one layer does to any vector what the stack does, which stays as it is;
// wherever the stack is cut, composing the two parts gives the same.
func TestSameMapAndAssociative(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		layers := Inputs.Small(t)[0].([]Dense)
		before, err := judge.Encode(layers)
		require.NoError(t, err)
		for _, a := range Approaches {
			f := a.Func.(func([]Dense) (Dense, error))
			all, err := f(layers)
			after, errEncode := judge.Encode(layers)
			require.NoError(t, errEncode)
			require.Equal(t, before, after, a.Name)
			if err != nil {
				continue
			}
			x := gen.Quarters(t, "x", len(layers[0].W[0]), -3, 3)
			want, err := through(layers, x)
			require.NoError(t, err)
			got, err := through([]Dense{all}, x)
			require.NoError(t, err)
			require.Equal(t, want, got, a.Name)
			for cut := 1; cut < len(layers); cut++ {
				first, err := f(layers[:cut])
				require.NoError(t, err)
				second, err := f(layers[cut:])
				require.NoError(t, err)
				parts, err := f([]Dense{first, second})
				require.NoError(t, err)
				require.Equal(t, all, parts, "%s, cut at %d", a.Name, cut)
			}
		}
	})
}

// Erratum 3.1.6: the notes say that two linear layers are another linear
// function, with the same expressive power as one. They are affine, and through a
// hidden layer narrower than both sides they are strictly weaker: from two
// numbers to one and back the determinant is always 0, that of the identity 1.
func TestErratumAffineAndWeaker(t *testing.T) {
	affine, err := compose([]Dense{{W: [][]float64{{2}}, B: []float64{1}}, {W: [][]float64{{3}}, B: []float64{1}}})
	require.NoError(t, err)
	at := func(x float64) float64 { return affine.W[0][0]*x + affine.B[0] }
	require.Equal(t, []float64{4, 10, 16}, []float64{at(0), at(1), at(2)})
	require.NotEqual(t, at(1)+at(1), at(2))
	rapid.Check(t, func(t *rapid.T) {
		narrow, err := compose([]Dense{
			{W: gen.QuarterMatrix(t, "down", 1, 2, -4, 4), B: []float64{1}},
			{W: gen.QuarterMatrix(t, "up", 2, 1, -4, 4), B: []float64{0, 2}},
		})
		require.NoError(t, err)
		require.Zero(t, narrow.W[0][0]*narrow.W[1][1]-narrow.W[0][1]*narrow.W[1][0])
	})
}
