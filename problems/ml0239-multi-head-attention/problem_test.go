package multihead

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

type attention = func(q, k, v [][]float64, p MHA, mask [][]bool) ([][]float64, error)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      entryByEntry,
	})
}

// entryByEntry computes every number by itself; a weight is one over the sum of the
// odds of the visible keys against it.
func entryByEntry(q, k, v [][]float64, p MHA, mask [][]bool) ([][]float64, error) {
	if len(q)*len(k)*len(slices.Concat(q...)) == 0 || len(v) != len(k) {
		return nil, errors.New("empty")
	}
	d := len(q[0])
	for _, w := range [][][]float64{p.WQ, p.WK, p.WV, p.WO} {
		if len(w) != d {
			return nil, errors.New("rows")
		}
	}
	for _, row := range slices.Concat(q, k, v, p.WQ, p.WK, p.WV, p.WO) {
		if len(row) != d {
			return nil, errors.New("no matrix")
		}
	}
	if p.Heads <= 0 || d/p.Heads*p.Heads != d {
		return nil, errors.New("heads")
	}
	if len(mask) == 0 {
		mask = gen.Grid(len(q), len(k), func(int, int) bool { return true })
	}
	if len(mask) != len(q) {
		return nil, errors.New("mask")
	}
	for _, row := range mask {
		if len(row) != len(k) || slices.Index(row, true) < 0 {
			return nil, errors.New("mask")
		}
	}
	entry := func(x, w [][]float64, i, c int) float64 {
		sum := 0.0
		for a := d - 1; a >= 0; a-- {
			sum += x[i][a] * w[a][c]
		}
		return sum
	}
	score := func(i, j, head int) float64 {
		sum := 0.0
		for c := range d {
			if c*p.Heads/d == head {
				sum += entry(q, p.WQ, i, c) * entry(k, p.WK, j, c)
			}
		}
		return sum * math.Sqrt(float64(p.Heads)/float64(d))
	}
	joined := gen.Grid(len(q), d, func(i, c int) float64 {
		sum, head := 0.0, c*p.Heads/d
		for j := range k {
			odds := 0.0
			for other := range k {
				if mask[i][other] {
					odds += math.Exp(score(i, other, head) - score(i, j, head))
				}
			}
			if mask[i][j] {
				sum += entry(v, p.WV, j, c) / odds
			}
		}
		return sum
	})
	return gen.Grid(len(q), d, func(i, c int) float64 { return entry(joined, p.WO, i, c) }), nil
}

// draw returns 2 queries, 3 keys and values, and 2 heads of width 2.
func draw(t *rapid.T) (q, k, v [][]float64, p MHA, mask [][]bool) {
	m := func(name string, rows int) [][]float64 { return gen.QuarterMatrix(t, name, rows, 4, -1, 1) }
	p = MHA{Heads: 2, WQ: m("wq", 4), WK: m("wk", 4), WV: m("wv", 4), WO: m("wo", 4)}
	mask = gen.Grid(2, 3, func(_, j int) bool { return j == 0 || rapid.Bool().Draw(t, "seen") })
	return m("q", 2), m("k", 3), m("v", 3), p, mask
}

// Heads in another order, with the rows of WO that read them, change nothing.
func TestOrderOfHeads(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, k, v, p, mask := draw(t)
		want, err := multiHeadAttention(q, k, v, p, mask)
		require.NoError(t, err)
		columns := func(w [][]float64) [][]float64 {
			return gen.Grid(4, 4, func(i, j int) float64 { return w[i][(j+2)%4] })
		}
		turned := MHA{Heads: 2, WQ: columns(p.WQ), WK: columns(p.WK), WV: columns(p.WV), WO: slices.Concat(p.WO[2:], p.WO[:2])}
		got, err := multiHeadAttention(q, k, v, turned, mask)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(want, got, 1e-12, 1e-12))
	})
}

func TestLinearInTheValues(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, k, v, p, mask := draw(t)
		other := gen.QuarterMatrix(t, "other", 3, 4, -1, 1)
		y, err := multiHeadAttention(q, k, v, p, mask)
		require.NoError(t, err)
		z, err := multiHeadAttention(q, k, other, p, mask)
		require.NoError(t, err)
		mixed, err := multiHeadAttention(q, k, gen.Grid(3, 4, func(i, j int) float64 { return 2*v[i][j] - 3*other[i][j] }), p, mask)
		require.NoError(t, err)
		want := gen.Grid(2, 4, func(i, j int) float64 { return 2*y[i][j] - 3*z[i][j] })
		require.NoError(t, judge.DiffNear(want, mixed, 1e-11, 1e-11))
	})
}

// What the mask hides from a query has no influence on its row, to the last bit.
func TestHiddenKeysDoNotCount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, k, v, p, mask := draw(t)
		for _, a := range Approaches {
			attend := a.Func.(attention)
			y, err := attend(q, k, v, p, mask)
			require.NoError(t, err)
			k2, v2 := slices.Clone(k), slices.Clone(v)
			k2[2], v2[2] = []float64{4, -4, 4, -4}, []float64{4, 4, 4, 4}
			z, err := attend(q, k2, v2, p, mask)
			require.NoError(t, err)
			for i := range y {
				if !mask[i][2] {
					require.Equal(t, y[i], z[i], a.Name)
				}
			}
		}
	})
}

func TestArgumentsStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, k, v, p, mask := draw(t)
		now := func() [][]float64 { return slices.Concat(q, k, v, p.WQ, p.WK, p.WV, p.WO) }
		before := slices.Concat(now()...)
		seen := slices.Concat(mask...)
		for _, a := range Approaches {
			_, err := a.Func.(attention)(q, k, v, p, mask)
			require.NoError(t, err)
			if diff := cmp.Diff(before, slices.Concat(now()...)) + cmp.Diff(seen, slices.Concat(mask...)); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}
