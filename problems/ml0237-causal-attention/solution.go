package causal

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// causalSelfAttention projects the tokens to queries, keys and values, and lets
// query i look at the keys 0 to i only: what comes later is not masked out, it is
// never looked at. With n tokens and widths of d: O(n^2 d + n d^2) time, O(nd) space
// for queries, keys and values.
func causalSelfAttention(x, wq, wk, wv [][]float64) ([][]float64, error) {
	if err := check(x, wq, wk, wv); err != nil {
		return nil, err
	}
	q, k, v := times(x, wq), times(x, wk), times(x, wv)
	root := math.Sqrt(float64(len(q[0])))
	weights := make([]float64, len(x))
	out := make([][]float64, len(x))
	for i, query := range q {
		top := math.Inf(-1)
		for j := range i + 1 {
			weights[j] = dot(query, k[j]) / root
			top = max(top, weights[j])
		}
		sum := 0.0
		row := make([]float64, len(v[0]))
		for j := range i + 1 {
			w := math.Exp(weights[j] - top)
			sum += w
			for c, value := range v[j] {
				row[c] += w * value
			}
		}
		for c := range row {
			row[c] /= sum
		}
		out[i] = row
	}
	return out, nil
}

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
func check(x, wq, wk, wv [][]float64) error {
	for _, m := range [][][]float64{x, wq, wk, wv} {
		if len(m) == 0 || len(m[0]) == 0 {
			return errors.New("an empty matrix")
		}
		for i, row := range m {
			if len(row) != len(m[0]) {
				return fmt.Errorf("row %d has %d numbers, row 0 has %d", i, len(row), len(m[0]))
			}
		}
	}
	if d := len(x[0]); len(wq) != d || len(wk) != d || len(wv) != d {
		return fmt.Errorf("tokens of %d numbers, weights of %d, %d and %d rows", d, len(wq), len(wk), len(wv))
	}
	if len(wq[0]) != len(wk[0]) {
		return fmt.Errorf("queries of %d numbers, keys of %d", len(wq[0]), len(wk[0]))
	}
	return nil
}

// causalSelfAttentionStream goes over keys and values as they come, and keeps for
// each query the largest score so far, the sum and the weighted values relative to
// it. No row of scores is held. O(n^2 d + n d^2) time, O(nd) space.
func causalSelfAttentionStream(x, wq, wk, wv [][]float64) ([][]float64, error) {
	if err := check(x, wq, wk, wv); err != nil {
		return nil, err
	}
	q, k, v := times(x, wq), times(x, wk), times(x, wv)
	out := make([][]float64, len(x))
	top, sum := make([]float64, len(x)), make([]float64, len(x))
	for i := range x {
		out[i] = make([]float64, len(v[0]))
		top[i] = math.Inf(-1)
	}
	for j := range x {
		for i := j; i < len(x); i++ { // the queries that may look at key j
			score := dot(q[i], k[j]) / math.Sqrt(float64(len(q[i])))
			higher := max(top[i], score)
			old, fresh := math.Exp(top[i]-higher), math.Exp(score-higher)
			for c := range out[i] {
				out[i][c] = old*out[i][c] + fresh*v[j][c]
			}
			sum[i] = old*sum[i] + fresh
			top[i] = higher
		}
	}
	for i := range out {
		for c := range out[i] {
			out[i][c] /= sum[i]
		}
	}
	return out, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "only the keys so far", Func: causalSelfAttention, Time: "O(n^2 d + n d^2)", Space: "O(nd)"},
	{Name: "key by key", Func: causalSelfAttentionStream, Time: "O(n^2 d + n d^2)", Space: "O(nd)"},
}
