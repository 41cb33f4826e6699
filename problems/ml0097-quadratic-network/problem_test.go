package quadraticnetwork

import (
	"errors"
	"math"
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
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: sumsAndDifferences})
}

// sumsAndDifferences makes each product of uv = (u+v)^2/4 - (u-v)^2/4, be it a
// square or a product with the constant.
func sumsAndDifferences(b float64, w []float64, wij [][]float64) (first, second Dense, err error) {
	d := len(w)
	if d == 0 || d != len(wij) || math.IsNaN(b-b) {
		return Dense{}, Dense{}, errors.New("does not fit")
	}
	second = Dense{W: [][]float64{{}}, B: []float64{b}}
	product := func(c float64, i, j int) error {
		if math.IsNaN(c - c) {
			return errors.New("not finite")
		}
		for _, sign := range []float64{1, -1} {
			z := make([]float64, d+1)
			z[i]++
			z[j] += sign
			first.W, first.B = append(first.W, z[:d]), append(first.B, z[d])
			second.W[0] = append(second.W[0], sign*c/4)
		}
		return nil
	}
	for i, row := range wij {
		err = errors.Join(err, product(w[i], i, d))
		for j, c := range row {
			if j > i {
				return Dense{}, Dense{}, errors.New("too many")
			}
			err = errors.Join(err, product(c, i, j))
		}
		if len(row) != i+1 {
			return Dense{}, Dense{}, errors.New("too few")
		}
	}
	return first, second, err
}

// at returns what a network makes of x.
func at(first, second Dense, x []float64) float64 {
	y := second.B[0]
	for k, row := range first.W {
		h := first.B[k]
		for i, v := range row {
			h += v * x[i]
		}
		y += second.W[0][k] * h * h
	}
	return y
}

// At any x the network is the polynomial, and the coefficients stay as they are.
func TestComputesThePolynomial(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		b, w, wij := args[0].(float64), args[1].([]float64), args[2].([][]float64)
		clone := func() []any {
			return []any{slices.Clone(w), gen.Grid(len(wij), 1, func(i, _ int) []float64 { return slices.Clone(wij[i]) })}
		}
		before := clone()
		for _, a := range Approaches {
			first, second, err := a.Func.(func(float64, []float64, [][]float64) (Dense, Dense, error))(b, w, wij)
			require.Empty(t, cmp.Diff(before, clone(), cmpopts.EquateNaNs(), cmpopts.EquateEmpty()), a.Name)
			if err != nil {
				continue
			}
			x := gen.Quarters(t, "x", len(w), -3, 3)
			want := b
			for i, row := range wij {
				want += w[i] * x[i]
				for j, v := range row {
					want += v * x[i] * x[j]
				}
			}
			require.InDelta(t, want, at(first, second, x), 1e-9, a.Name)
		}
	})
}

func TestCheck(t *testing.T) {
	right := func() (first, second Dense) { // x0*x1 + 3
		return Dense{W: [][]float64{{1, 1}, {1, -1}}, B: []float64{0, 0}}, Dense{W: [][]float64{{0.25, -0.25}}, B: []float64{3}}
	}
	for _, test := range []struct {
		spoil func(first, second *Dense)
		want  string // empty: right
	}{
		{func(_, _ *Dense) {}, ""},
		{func(_, second *Dense) { second.B[0] += 2e-9 }, ""},
		{func(_, second *Dense) { second.B[0] += 4e-9 }, "the constant of the network is 3.000000004, want 3"},
		{func(_, second *Dense) { second.B[0] = math.NaN() }, "the constant of the network is NaN, want 3"},
		{func(first, _ *Dense) { first.B[0] = 1 }, "the constant of the network is 3.25, want 3"},
		{func(first, second *Dense) { first.B[0], second.B[0] = 1, 2.75 }, "the coefficient of x[0] of the network is 0.5, want 0"},
		{func(_, second *Dense) { second.W[0][0] = 0.5 }, "the coefficient of x[0]*x[0] of the network is 0.25, want 0"},
		{func(first, second *Dense) { second.W[0][0], second.W[0][1] = 0.5, -0.5 }, "the coefficient of x[1]*x[0] of the network is 2, want 1"},
		{func(first, _ *Dense) { first.B = first.B[1:] }, "the first layer has 2 rows and 1 biases"},
		{func(first, _ *Dense) { first.W[1] = first.W[1][1:] }, "the first layer has 1 weights in row 1, want 2"},
		{func(_, second *Dense) { second.W = append(second.W, second.W[0]) }, "the second layer has 2 rows and 1 biases, want one of each"},
		{func(_, second *Dense) { second.W, second.B = nil, nil }, "the second layer has 0 rows and 0 biases, want one of each"},
		{func(_, second *Dense) { second.W[0] = second.W[0][1:] }, "the second layer has 1 weights for 2 units"},
	} {
		first, second := right()
		test.spoil(&first, &second)
		err := Problem.Complain([]any{3.0, []float64{0, 0}, [][]float64{{0}, {1, 0}}}, []any{Dense{}, Dense{}}, []any{first, second})
		if test.want == "" {
			require.NoError(t, err)
		} else {
			require.EqualError(t, err, test.want)
		}
	}
}

// Erratum 3.1.3: the notes square the inputs themselves and say that this gives
// their products. Whatever its weights, such a network has no x0*x1: at the four
// corners of a square its sum with alternating signs is 0, that of x0*x1 is 4.
func TestErratumSquaresOfInputsHaveNoProducts(t *testing.T) {
	corners := [][]float64{{1, 1}, {1, -1}, {-1, -1}, {-1, 1}}
	alternating := func(f func(x []float64) float64) float64 {
		return f(corners[0]) - f(corners[1]) + f(corners[2]) - f(corners[3])
	}
	rapid.Check(t, func(t *rapid.T) {
		c := gen.Quarters(t, "weights", 5, -4, 4)
		require.Zero(t, alternating(func(x []float64) float64 {
			return c[0] + c[1]*x[0] + c[2]*x[1] + c[3]*x[0]*x[0] + c[4]*x[1]*x[1]
		}))
	})
	first, second, err := quadraticNetwork(0, []float64{0, 0}, [][]float64{{0}, {1, 0}})
	require.NoError(t, err)
	require.Equal(t, 4.0, alternating(func(x []float64) float64 { return at(first, second, x) }))
	require.NotEqual(t, 2*at(first, second, []float64{1, 1}), at(first, second, []float64{2, 2})) // nor is it linear
}
