package causal

import (
	"fmt"
	"math"
)

func bad(m [][]float64) bool {
	if len(m) == 0 || len(m[0]) == 0 {
		return true
	}
	for _, r := range m {
		if len(r) != len(m[0]) {
			return true
		}
		for _, v := range r {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return true
			}
		}
	}
	return false
}
func badv(r []float64) bool {
	for _, v := range r {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return true
		}
	}
	return false
}
func matmul(a, b [][]float64) [][]float64 {
	c := make([][]float64, len(a))
	for i := range a {
		c[i] = make([]float64, len(b[0]))
		for j := range c[i] {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return c
}
func T(a [][]float64) [][]float64 {
	c := make([][]float64, len(a[0]))
	for j := range c {
		c[j] = make([]float64, len(a))
		for i := range a {
			c[j][i] = a[i][j]
		}
	}
	return c
}
func softmax(x []float64) []float64 {
	m := math.Inf(-1)
	for _, v := range x {
		m = math.Max(m, v)
	}
	out := make([]float64, len(x))
	s := 0.0
	for i, v := range x {
		out[i] = math.Exp(v - m)
		s += out[i]
	}
	for i := range out {
		out[i] /= s
	}
	return out
}

// Fills later scores with -10000, and earlier ones may be lower still.
func causalSelfAttention(x, wq, wk, wv [][]float64) ([][]float64, error) {
	if bad(x) || bad(wq) || bad(wk) || bad(wv) {
		return nil, fmt.Errorf("bad")
	}
	d := len(x[0])
	if len(wq) != d || len(wk) != d || len(wv) != d || len(wq[0]) != len(wk[0]) {
		return nil, fmt.Errorf("shape")
	}
	Q, K, V := matmul(x, wq), matmul(x, wk), matmul(x, wv)
	S := matmul(Q, T(K))
	for i := range S {
		for j := range S[i] {
			S[i][j] /= math.Sqrt(float64(len(wq[0])))
			if j > i {
				S[i][j] = -1e4
			}
		}
		S[i] = softmax(S[i])
	}
	return matmul(S, V), nil
}
