package causal

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/gen"
	"drill/judge/judgetest"
)

type attention = func(x, wq, wk, wv [][]float64) ([][]float64, error)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      prefixes,
	})
}

// prefixes answers each token from the text up to it alone, and takes weights as
// one over the sum of the odds of all keys against each. Scores come from one matrix
// for both projections.
func prefixes(x, wq, wk, wv [][]float64) ([][]float64, error) {
	for _, m := range [][][]float64{x, wq, wk, wv} {
		if len(m)*len(slices.Concat(m...)) == 0 {
			return nil, errors.New("empty")
		}
		for _, row := range m {
			if len(row) != len(m[0]) {
				return nil, errors.New("no matrix")
			}
		}
	}
	d := len(x[0])
	if len(wq) != d || len(wk) != d || len(wv) != d || len(wq[0]) != len(wk[0]) {
		return nil, errors.New("shapes")
	}
	both := gen.Grid(d, d, func(a, b int) float64 {
		sum := 0.0
		for c := range wq[a] {
			sum += wq[a][c] * wk[b][c]
		}
		return sum
	})
	score := func(i, j int) float64 {
		sum := 0.0
		for a := range d {
			for b := range d {
				sum += x[i][a] * both[a][b] * x[j][b]
			}
		}
		return sum * math.Pow(float64(len(wq[0])), -0.5)
	}
	return gen.Grid(len(x), len(wv[0]), func(i, c int) float64 {
		sum := 0.0
		for j := 0; j <= i; j++ {
			odds, value := 0.0, 0.0
			for other := 0; other <= i; other++ {
				odds += math.Exp(score(i, other) - score(i, j))
			}
			for a := range d {
				value += x[j][a] * wv[a][c]
			}
			sum += value / odds
		}
		return sum
	}), nil
}

func draw(t *rapid.T) (x, wq, wk, wv [][]float64) {
	d, width := gen.Int(t, "d", 1, 3), gen.Int(t, "width", 1, 3)
	return gen.QuarterMatrix(t, "x", 5, d, -2, 2), gen.QuarterMatrix(t, "wq", d, width, -2, 2),
		gen.QuarterMatrix(t, "wk", d, width, -2, 2), gen.QuarterMatrix(t, "wv", d, 2, -2, 2)
}

// Another token j leaves the rows before j as they are, to the last bit, and so
// does cutting the text short there. The first row is the first value.
func TestTheFutureDoesNotReachBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, wq, wk, wv := draw(t)
		at := gen.Int(t, "at", 1, 4)
		other := slices.Clone(x)
		other[at] = gen.Quarters(t, "other", len(x[0]), -4, 4)
		for _, a := range Approaches {
			attend := a.Func.(attention)
			y, err := attend(x, wq, wk, wv)
			require.NoError(t, err)
			changed, err := attend(other, wq, wk, wv)
			require.NoError(t, err)
			cut, err := attend(x[:at], wq, wk, wv)
			require.NoError(t, err)
			require.Equal(t, y[:at], changed[:at], a.Name)
			require.Equal(t, y[:at], cut, a.Name)
			require.NoError(t, judge.DiffNear(times(x[:1], wv), y[:1], 1e-12, 1e-12))
		}
	})
}

// An output is a mean of the values so far, so it lies between them.
func TestOutputsLieBetweenTheValues(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, wq, wk, wv := draw(t)
		y, err := causalSelfAttention(x, wq, wk, wv)
		require.NoError(t, err)
		values := times(x, wv)
		for i := range y {
			for c := range y[i] {
				lo, hi := math.Inf(1), math.Inf(-1)
				for _, v := range values[:i+1] {
					lo, hi = min(lo, v[c]), max(hi, v[c])
				}
				require.True(t, lo-1e-12 <= y[i][c] && y[i][c] <= hi+1e-12)
			}
		}
	})
}

func TestArgumentsStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, wq, wk, wv := draw(t)
		now := func() [][]float64 { return slices.Concat(x, wq, wk, wv) }
		before := gen.Grid(len(now()), 1, func(i, _ int) []float64 { return slices.Clone(now()[i]) })
		for _, a := range Approaches {
			_, err := a.Func.(attention)(x, wq, wk, wv)
			require.NoError(t, err)
			for i, row := range now() {
				if diff := cmp.Diff(before[i][0], row); diff != "" {
					t.Fatalf("%s changes its arguments: %s", a.Name, diff)
				}
			}
		}
	})
}
