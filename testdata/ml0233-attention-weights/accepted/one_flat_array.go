package main

import (
	"fmt"
	"math"
	"slices"
)

// Keeps scores in one array, shares sqrt(sqrt(d)) out to both factors, and multiplies by the
// reciprocal of the sum, which it adds from the smallest on.
func attentionWeights(q, k [][]float64) ([][]float64, error) {
	n, m := len(q), len(k)
	if n == 0 || m == 0 {
		return nil, fmt.Errorf("%d queries, %d keys", n, m)
	}
	d := len(q[0])
	scale := 1 / math.Sqrt(math.Sqrt(float64(d)))
	pack := func(rows [][]float64) (flat []float64, ok bool) {
		for _, row := range rows {
			if len(row) != d {
				return nil, false
			}
			for _, v := range row {
				if v-v != 0 {
					return nil, false
				}
				flat = append(flat, v*scale)
			}
		}
		return flat, len(flat) > 0
	}
	a, okA := pack(q)
	b, okB := pack(k)
	if !okA || !okB {
		return nil, fmt.Errorf("bad matrix")
	}
	s := make([]float64, n*m)
	for c := 0; c < d; c++ {
		for i := 0; i < n; i++ {
			for j := 0; j < m; j++ {
				s[i*m+j] += a[i*d+c] * b[j*d+c]
			}
		}
	}
	out := make([][]float64, n)
	for i := range out {
		row := s[i*m : (i+1)*m]
		top := slices.Max(row)
		for j := range row {
			row[j] = math.Exp(row[j] - top)
		}
		sorted := slices.Sorted(slices.Values(row))
		sum := 0.0
		for _, v := range sorted {
			sum += v
		}
		for j := range row {
			row[j] *= 1 / sum
		}
		out[i] = row
	}
	return out, nil
}

func main() { fmt.Println(attentionWeights([][]float64{{1}}, [][]float64{{1}, {2}})) }
