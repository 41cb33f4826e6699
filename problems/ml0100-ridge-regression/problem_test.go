package ridgeregression

import (
	"errors"
	"math/big"
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
	judgetest.Run(t, judgetest.Suite{Problem: Problem, Approaches: Approaches, Inputs: Inputs, Brute: inFractions})
}

// inFractions writes a column of ones behind x for the intercept, and solves the
// equations of the gradient by elimination in exact fractions.
func inFractions(x [][]float64, y []float64, lambda float64, intercept bool) (w []float64, b float64, err error) {
	price := new(big.Rat).SetFloat64(lambda)
	if len(x) == 0 || len(y) != len(x) || len(x[0]) == 0 || price == nil || price.Sign() <= 0 {
		return nil, 0, errors.New("nothing to fit")
	}
	var rows [][]*big.Rat // features, perhaps 1, observation
	for i := range x {
		row := slices.Clone(x[i])
		if len(row) != len(x[0]) {
			return nil, 0, errors.New("ragged")
		}
		if intercept {
			row = append(row, 1)
		}
		var exact []*big.Rat
		for _, v := range append(row, y[i]) {
			exact = append(exact, new(big.Rat).SetFloat64(v))
		}
		if slices.Contains(exact, nil) {
			return nil, 0, errors.New("not finite")
		}
		rows = append(rows, exact)
	}
	unknowns := len(rows[0]) - 1
	equations := make([][]*big.Rat, unknowns)
	for j := range equations {
		for k := range unknowns + 1 {
			sum := new(big.Rat)
			for _, row := range rows {
				sum.Add(sum, new(big.Rat).Mul(row[j], row[k]))
			}
			if j == k && j < len(x[0]) {
				sum.Add(sum, price)
			}
			equations[j] = append(equations[j], sum)
		}
	}
	for j, pivot := range equations { // Gauss and Jordan; no pivot is 0
		for k, other := range equations {
			if k == j {
				continue
			}
			factor := new(big.Rat).Quo(other[j], pivot[j])
			for c := range other {
				other[c].Sub(other[c], new(big.Rat).Mul(factor, pivot[c]))
			}
		}
	}
	for j, e := range equations {
		v, _ := e[unknowns].Quo(e[unknowns], e[j]).Float64()
		w = append(w, v)
	}
	if intercept {
		w, b = w[:unknowns-1], w[unknowns-1]
	}
	return w, b, nil
}

func drawData(t *rapid.T, n, p int) ([][]float64, []float64) {
	return gen.QuarterMatrix(t, "x", n, p, -2, 2), gen.Quarters(t, "y", n, -3, 3)
}

// A larger lambda makes no longer weights, and the data stay as they are.
func TestLargerPriceShorterWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		x, y, intercept := args[0].([][]float64), args[1].([]float64), args[3].(bool)
		clone := func() []any {
			return []any{gen.Grid(len(x), 1, func(i, _ int) []float64 { return slices.Clone(x[i]) }), slices.Clone(y)}
		}
		before := clone()
		for _, a := range Approaches {
			last := -1.0
			for _, lambda := range []float64{1000, 10, 1, 0.1} {
				w, _, err := a.Func.(func([][]float64, []float64, float64, bool) ([]float64, float64, error))(x, y, lambda, intercept)
				if err != nil {
					break
				}
				require.GreaterOrEqual(t, dot(w, w), last-1e-9)
				last = dot(w, w)
			}
			require.Empty(t, cmp.Diff(before, clone(), cmpopts.EquateNaNs(), cmpopts.EquateEmpty()), a.Name)
		}
	})
}

// Equal columns get equal weights; what is added to all observations goes into
// the intercept alone.
func TestEqualColumnsAndShift(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := drawData(t, gen.Int(t, "rows", 1, 4), 2)
		up := gen.Quarter(t, "up", -8, 8)
		shifted := slices.Clone(y)
		for i := range x {
			x[i] = append(x[i], x[i][0])
			shifted[i] += up
		}
		w, b, err := ridge(x, y, 0.5, true)
		require.NoError(t, err)
		require.InDelta(t, w[0], w[2], 1e-9)
		got, gotB, err := ridge(x, shifted, 0.5, true)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(append(w, b+up), append(got, gotB), 1e-9, 1e-9))
	})
}

// As lambda goes to 0 the shortest of all weights that fit exactly is left: for a
// single observation, a multiple of its row.
func TestSmallPriceShortestWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, y := drawData(t, 1, 3)
		x[0][0] = 1
		w, _, err := ridge(x, y, 1e-9, false)
		require.NoError(t, err)
		for j, v := range x[0] {
			require.InDelta(t, v*y[0]/dot(x[0], x[0]), w[j], 1e-6)
		}
	})
}
