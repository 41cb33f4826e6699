package weights

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
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      odds,
	})
}

// odds takes each weight as one over the sum of the odds of all keys against it,
// straight from the differences between keys.
func odds(q, k [][]float64) ([][]float64, error) {
	if len(q)*len(k) == 0 {
		return nil, errors.New("nothing to weigh")
	}
	for _, row := range slices.Concat(q, k) {
		if len(row) != len(k[0]) || len(row) < 1 {
			return nil, errors.New("no matrix")
		}
	}
	weights := gen.Grid(len(q), len(k), func(i, j int) float64 {
		sum := 0.0
		for other := range k {
			gap := 0.0
			for c := len(q[i]) - 1; c >= 0; c-- {
				gap += q[i][c] * (k[other][c] - k[j][c])
			}
			sum += math.Exp(gap / math.Pow(float64(len(q[i])), 0.5))
		}
		return 1 / sum
	})
	return weights, nil
}

func draw(t *rapid.T) (q, k [][]float64) {
	d := gen.Int(t, "d", 1, 5)
	return gen.QuarterMatrix(t, "q", 3, d, -2, 2), gen.QuarterMatrix(t, "k", 4, d, -2, 2)
}

func TestRowsSumToOneAndArgumentsStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		q, k := args[0].([][]float64), args[1].([][]float64)
		before := []any{copied(q), copied(k)}
		for _, a := range Approaches {
			w, err := a.Func.(func(q, k [][]float64) ([][]float64, error))(q, k)
			if diff := cmp.Diff(before, []any{q, k}, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
			if err != nil {
				continue
			}
			for _, row := range w {
				sum := 0.0
				for _, v := range row {
					sum += v
				}
				require.InDelta(t, 1, sum, 1e-12, a.Name)
			}
		}
	})
}

func copied(m [][]float64) [][]float64 {
	c := slices.Clone(m)
	for i := range c {
		c[i] = slices.Clone(c[i])
	}
	return c
}

// Keys in another order move the columns with them.
func TestColumnsMoveWithTheKeys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, k := draw(t)
		order := rapid.Permutation([]int{0, 1, 2, 3}).Draw(t, "order")
		w, err := attentionWeights(q, k)
		require.NoError(t, err)
		moved := make([][]float64, 4)
		for to, from := range order {
			moved[to] = k[from]
		}
		got, err := attentionWeights(q, moved)
		require.NoError(t, err)
		want := gen.Grid(3, 4, func(i, j int) float64 { return w[i][order[j]] })
		require.NoError(t, judge.DiffNear(want, got, 1e-12, 0))
	})
}

// Queries c times as long are a temperature of 1/c: weights to the power c, shared
// out anew.
func TestLongerQueriesAreLowerTemperature(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, k := draw(t)
		c := float64(gen.Int(t, "c", 1, 4))
		w, err := attentionWeights(q, k)
		require.NoError(t, err)
		got, err := attentionWeights(gen.Grid(3, len(q[0]), func(i, j int) float64 { return c * q[i][j] }), k)
		require.NoError(t, err)
		for i := range w {
			sum := 0.0
			for j := range w[i] {
				w[i][j] = math.Pow(w[i][j], c)
				sum += w[i][j]
			}
			for j := range w[i] {
				w[i][j] /= sum
			}
		}
		require.NoError(t, judge.DiffNear(w, got, 1e-11, 0))
	})
}
