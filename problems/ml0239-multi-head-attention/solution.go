package multihead

import (
	"errors"
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// multiHeadAttention projects queries, keys and values once for all heads. A head is
// a run of columns: it scores, takes its softmax and mixes values in its run alone,
// so that the results lie side by side as they should. With n queries, m keys and
// widths of d: O((n+m) d^2 + nmd) time, O((n+m)d) space.
func multiHeadAttention(q, k, v [][]float64, p MHA, mask [][]bool) ([][]float64, error) {
	if err := check(q, k, v, p, mask); err != nil {
		return nil, err
	}
	d := len(q[0])
	width := d / p.Heads
	qs, ks, vs := times(q, p.WQ), times(k, p.WK), times(v, p.WV)
	joined := make([][]float64, len(q))
	weights := make([]float64, len(k))
	for i := range joined {
		joined[i] = make([]float64, d)
		for from := 0; from < d; from += width {
			query, out := qs[i][from:from+width], joined[i][from:from+width]
			for j := range weights {
				weights[j] = dot(query, ks[j][from:]) / math.Sqrt(float64(width))
				if len(mask) > 0 && !mask[i][j] {
					weights[j] = math.Inf(-1)
				}
			}
			top, sum := slices.Max(weights), 0.0
			for j, score := range weights {
				w := math.Exp(score - top)
				sum += w
				for c := range out {
					out[c] += w * vs[j][from+c]
				}
			}
			for c := range out {
				out[c] /= sum
			}
		}
	}
	return times(joined, p.WO), nil
}

// dot adds up the products of a with the first numbers of b.
func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// times returns the product of two matrices.
func times(a, b [][]float64) [][]float64 {
	c := make([][]float64, len(a))
	for i, row := range a {
		c[i] = make([]float64, len(b[0]))
		for l, v := range row {
			for j, w := range b[l] {
				c[i][j] += v * w
			}
		}
	}
	return c
}

// check says what does not fit, or nil.
func check(q, k, v [][]float64, p MHA, mask [][]bool) error {
	if len(q) == 0 || len(k) == 0 || len(q[0]) == 0 {
		return errors.New("no queries, no keys, or nothing in them")
	}
	n, m, d := len(q), len(k), len(q[0])
	if p.Heads < 1 || d%p.Heads != 0 {
		return fmt.Errorf("%d heads for %d columns", p.Heads, d)
	}
	shapes := []struct {
		matrix [][]float64
		rows   int
	}{{q, n}, {k, m}, {v, m}, {p.WQ, d}, {p.WK, d}, {p.WV, d}, {p.WO, d}}
	for _, s := range shapes {
		if len(s.matrix) != s.rows {
			return fmt.Errorf("a matrix of %d rows, want %d", len(s.matrix), s.rows)
		}
		for _, row := range s.matrix {
			if len(row) != d {
				return fmt.Errorf("a row of %d numbers, want %d", len(row), d)
			}
		}
	}
	if len(mask) != 0 && len(mask) != n {
		return fmt.Errorf("a mask of %d rows for %d queries", len(mask), n)
	}
	for i, row := range mask {
		if len(row) != m {
			return fmt.Errorf("query %d: a mask of %d for %d keys", i, len(row), m)
		}
	}
	return nil
}

// multiHeadAttentionSum joins nothing: the rows of WO that belong to a head turn its
// values into a part of the answer, and the answer is the sum of the heads' parts.
// The mask leaves keys out. O((n+m) d^2 + nmdh) time with h heads, O((n+m)d) space.
func multiHeadAttentionSum(q, k, v [][]float64, p MHA, mask [][]bool) ([][]float64, error) {
	if err := check(q, k, v, p, mask); err != nil {
		return nil, err
	}
	d := len(q[0])
	width := d / p.Heads
	qs, ks, vs := times(q, p.WQ), times(k, p.WK), times(v, p.WV)
	out := make([][]float64, len(q))
	for i := range out {
		out[i] = make([]float64, d)
	}
	for from := 0; from < d; from += width {
		parts := make([][]float64, len(v)) // what each value of this head adds to an answer
		for j := range parts {
			parts[j] = times([][]float64{vs[j][from : from+width]}, p.WO[from:from+width])[0]
		}
		for i, query := range qs {
			top, sum := math.Inf(-1), 0.0
			mixed := make([]float64, d)
			for j, part := range parts {
				if len(mask) > 0 && !mask[i][j] {
					continue
				}
				score := dot(query[from:from+width], ks[j][from:]) / math.Sqrt(float64(width))
				higher := max(top, score)
				old, fresh := math.Exp(top-higher), math.Exp(score-higher)
				for c := range mixed {
					mixed[c] = old*mixed[c] + fresh*part[c]
				}
				top, sum = higher, old*sum+fresh
			}
			for c := range mixed {
				out[i][c] += mixed[c] / sum
			}
		}
	}
	return out, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "heads side by side", Func: multiHeadAttention, Time: "O((n+m) d^2 + nmd)", Space: "O((n+m)d)"},
	{Name: "sum of the heads", Func: multiHeadAttentionSum, Time: "O((n+m) d^2 + nmdh)", Space: "O((n+m)d)"},
}
