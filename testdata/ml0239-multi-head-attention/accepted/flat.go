package main

import (
	"fmt"
	"math"
)

// Flat arrays, scaled queries, -1e9 added where the mask hides, and weights from log-sum-exp.
func multiHeadAttention(q, k, v [][]float64, p MHA, mask [][]bool) ([][]float64, error) {
	n, m := len(q), len(k)
	if n == 0 || m == 0 || len(v) != m {
		return nil, fmt.Errorf("%d queries, %d keys, %d values", n, m, len(v))
	}
	d := len(q[0])
	if d == 0 || p.Heads <= 0 || d%p.Heads > 0 {
		return nil, fmt.Errorf("%d columns, %d heads", d, p.Heads)
	}
	project := func(x, w [][]float64) ([]float64, error) {
		flat := make([]float64, len(x)*d)
		if len(w) != d {
			return nil, fmt.Errorf("%d rows", len(w))
		}
		for i, row := range x {
			if len(row) != d {
				return nil, fmt.Errorf("row %d", i)
			}
			for a := d - 1; a >= 0; a-- {
				if len(w[a]) != d {
					return nil, fmt.Errorf("row %d", a)
				}
				for c, v := range w[a] {
					if flat[i*d+c] += row[a] * v; v-v != 0 || row[a]-row[a] != 0 {
						return nil, fmt.Errorf("not finite")
					}
				}
			}
		}
		return flat, nil
	}
	Q, err := project(q, p.WQ)
	if err != nil {
		return nil, err
	}
	K, err := project(k, p.WK)
	if err != nil {
		return nil, err
	}
	V, err := project(v, p.WV)
	if err != nil {
		return nil, err
	}
	for _, row := range mask {
		some := false
		for _, seen := range row {
			some = some || seen
		}
		if len(mask) != n || len(row) != m || !some {
			return nil, fmt.Errorf("bad mask")
		}
	}
	w := d / p.Heads
	joined := make([][]float64, n)
	for i := range joined {
		joined[i] = make([]float64, d)
		for h := 0; h < p.Heads; h++ {
			s := make([]float64, m)
			top := math.Inf(-1)
			for j := range s {
				for c := h * w; c < (h+1)*w; c++ {
					s[j] += Q[i*d+c] * (1 / math.Sqrt(float64(w))) * K[j*d+c]
				}
				if len(mask) > 0 && !mask[i][j] {
					s[j] -= 1e9
				}
				top = math.Max(top, s[j])
			}
			total := 0.0
			for _, v := range s {
				total += math.Exp(v - top)
			}
			for j := range s {
				weight := math.Exp(s[j] - top - math.Log(total))
				for c := h * w; c < (h+1)*w; c++ {
					joined[i][c] += weight * V[j*d+c]
				}
			}
		}
	}
	out, err := project(joined, p.WO)
	if err != nil {
		return nil, err
	}
	rows := make([][]float64, n)
	for i := range rows {
		rows[i] = out[i*d : (i+1)*d]
	}
	return rows, nil
}

func main() {}
