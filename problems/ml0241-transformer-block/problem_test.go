package block

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

type blockFunc = func(x [][]float64, p Block, mask [][]bool) ([][]float64, error)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      entryByEntry,
	})
}

// entryByEntry computes every number by itself: weights from odds, variances from
// all pairs of numbers.
func entryByEntry(x [][]float64, p Block, mask [][]bool) ([][]float64, error) {
	n, f := len(x), len(p.FF1.B)
	if n == 0 || f == 0 || len(x[0]) == 0 {
		return nil, errors.New("empty")
	}
	d := len(x[0])
	fits := func(m [][]float64, rows, cols int) bool {
		bad := func(row []float64) bool { return len(row) != cols }
		return len(m) == rows && !slices.ContainsFunc(m, bad)
	}
	a := p.Attn
	ok := fits(x, n, d) && fits(a.WQ, d, d) && fits(a.WK, d, d) && fits(a.WV, d, d) && fits(a.WO, d, d) &&
		fits(p.FF1.W, f, d) && fits(p.FF2.W, d, f) && fits([][]float64{p.FF1.B}, 1, f) &&
		fits([][]float64{p.G1, p.B1, p.G2, p.B2, p.FF2.B}, 5, d) && p.Eps >= 0 && a.Heads > 0 && d%a.Heads == 0
	if len(mask) == 0 {
		mask = gen.Grid(n, n, func(int, int) bool { return true })
	}
	bad := func(row []bool) bool { return len(row) != n || slices.Index(row, true) < 0 }
	if !ok || len(mask) != n || slices.ContainsFunc(mask, bad) {
		return nil, errors.New("shapes")
	}
	sum := func(n int, term func(i int) float64) float64 {
		s := 0.0
		for i := n - 1; i >= 0; i-- {
			s += term(i)
		}
		return s
	}
	entry := func(x, w [][]float64, i, c int) float64 {
		return sum(d, func(a int) float64 { return x[i][a] * w[a][c] })
	}
	score := func(i, j, head int) float64 {
		width := d / a.Heads
		return sum(width, func(c int) float64 {
			return entry(x, a.WQ, i, head*width+c) * entry(x, a.WK, j, head*width+c)
		}) * math.Pow(float64(width), -0.5)
	}
	joined := gen.Grid(n, d, func(i, c int) float64 {
		head := c * a.Heads / d
		return sum(n, func(j int) float64 {
			if !mask[i][j] {
				return 0
			}
			return entry(x, a.WV, j, c) / sum(n, func(other int) float64 {
				if !mask[i][other] {
					return 0
				}
				return math.Exp(score(i, other, head) - score(i, j, head))
			})
		})
	})
	norm := func(m [][]float64, gain, offset []float64) [][]float64 {
		return gen.Grid(n, d, func(i, c int) float64 {
			gap := sum(d, func(a int) float64 { return m[i][c] - m[i][a] }) / float64(d)
			pairs := sum(d*d, func(ab int) float64 { return math.Pow(m[i][ab/d]-m[i][ab%d], 2) })
			return offset[c] + gain[c]*gap/math.Sqrt(p.Eps+pairs/float64(2*d*d))
		})
	}
	middle := norm(gen.Grid(n, d, func(i, c int) float64 { return x[i][c] + entry(joined, a.WO, i, c) }), p.G1, p.B1)
	return norm(gen.Grid(n, d, func(i, c int) float64 {
		return middle[i][c] + p.FF2.B[c] + sum(f, func(u int) float64 {
			h := p.FF1.B[u] + sum(d, func(a int) float64 { return p.FF1.W[u][a] * middle[i][a] })
			return p.FF2.W[c][u] * (h + math.Abs(h)) / 2
		})
	}), p.G2, p.B2), nil
}

// draw returns 4 tokens of 4 numbers, 2 heads and 3 hidden units.
func draw(t *rapid.T) (x [][]float64, p Block) {
	m := func(name string, rows, cols int) [][]float64 { return gen.QuarterMatrix(t, name, rows, cols, -1, 1) }
	v := func(name string, n int) []float64 { return gen.Quarters(t, name, n, -2, 2) }
	return m("x", 4, 4), Block{
		Attn: MHA{Heads: 2, WQ: m("wq", 4, 4), WK: m("wk", 4, 4), WV: m("wv", 4, 4), WO: m("wo", 4, 4)},
		FF1:  Dense{W: m("ff1", 3, 4), B: v("ff1.b", 3)}, FF2: Dense{W: m("ff2", 4, 3), B: v("ff2.b", 4)},
		G1: v("g1", 4), B1: v("b1", 4), G2: v("g2", 4), B2: v("b2", 4), Eps: 0.125,
	}
}

// Without a mask, tokens in another order give the same rows in that order.
func TestTokensMayComeInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, p := draw(t)
		order := rapid.Permutation([]int{0, 1, 2, 3}).Draw(t, "order")
		y, err := transformerBlock(x, p, nil)
		require.NoError(t, err)
		moved, want := make([][]float64, 4), make([][]float64, 4)
		for to, from := range order {
			moved[to], want[to] = x[from], y[from]
		}
		got, err := transformerBlock(moved, p, nil)
		require.NoError(t, err)
		require.NoError(t, judge.DiffNear(want, got, 1e-9, 1e-9))
	})
}

// With a causal mask, the rows of a text are those of its beginning, to the last bit.
func TestCausalPrefix(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, p := draw(t)
		n := gen.Int(t, "n", 1, 3)
		causal := func(n int) [][]bool { return gen.Grid(n, n, func(i, j int) bool { return j <= i }) }
		for _, a := range Approaches {
			whole, err := a.Func.(blockFunc)(x, p, causal(4))
			require.NoError(t, err)
			part, err := a.Func.(blockFunc)(x[:n], p, causal(n))
			require.NoError(t, err)
			require.Equal(t, whole[:n], part, a.Name)
		}
	})
}

// If attention and the dense layers give 0, only the two normalisations are left.
func TestZeroLayersLeaveTwoNorms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, p := draw(t)
		zero := gen.Grid(4, 4, func(int, int) float64 { return 0 })
		p.Attn.WO, p.FF2 = zero, Dense{W: gen.Grid(4, 3, func(int, int) float64 { return 0 }), B: make([]float64, 4)}
		want := gen.Grid(4, 1, func(i, _ int) []float64 { return slices.Clone(x[i]) })
		for _, row := range want {
			normalize(row[0], p.G1, p.B1, p.Eps)
			normalize(row[0], p.G2, p.B2, p.Eps)
		}
		for _, a := range Approaches {
			got, err := a.Func.(blockFunc)(x, p, nil)
			require.NoError(t, err)
			for i := range want {
				require.NoError(t, judge.DiffNear(want[i][0], got[i], 1e-10, 1e-10), a.Name)
			}
		}
	})
}

func TestArgumentsStay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, p := draw(t)
		now := func() []float64 {
			return slices.Concat(slices.Concat(x...), slices.Concat(p.Attn.WQ...), slices.Concat(p.Attn.WO...), slices.Concat(p.FF1.W...), p.FF1.B, p.FF2.B, p.G1, p.B1, p.G2, p.B2)
		}
		before := now()
		for _, a := range Approaches {
			_, err := a.Func.(blockFunc)(x, p, nil)
			require.NoError(t, err)
			if diff := cmp.Diff(before, now()); diff != "" {
				t.Fatalf("%s changes its arguments: %s", a.Name, diff)
			}
		}
	})
}
