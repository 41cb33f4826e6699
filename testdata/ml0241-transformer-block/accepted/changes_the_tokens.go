package main

import (
	"fmt"
	"math"
)

// Works on columns of numbers: adds -1e12 where the mask hides, norms by the gaps to the first number,
// and writes the answer over the tokens.
func transformerBlock(x [][]float64, p Block, mask [][]bool) ([][]float64, error) {
	if len(x) == 0 || len(p.FF1.W) == 0 || len(x[0]) == 0 {
		return nil, fmt.Errorf("empty")
	}
	n, d, f := len(x), len(x[0]), len(p.FF1.W)
	a := p.Attn
	bad := a.Heads <= 0 || a.Heads > d || d%a.Heads > 0 || len(p.FF1.B) != f || len(p.FF2.B) != d ||
		len(p.G1) != d || len(p.G2) != d || len(p.B1) != d || len(p.B2) != d || len(a.WQ) != d || len(a.WK) != d ||
		len(a.WV) != d || len(a.WO) != d || len(p.FF2.W) != d || !(p.Eps >= 0)
	sum := 0 * p.Eps // NaN once anything is not finite
	for cols, lists := range map[int][][][]float64{d: {x, a.WQ, a.WK, a.WV, a.WO, p.FF1.W, {p.G1, p.B1, p.G2, p.B2, p.FF2.B}}, -f: {p.FF2.W, {p.FF1.B}}} {
		for _, list := range lists {
			for _, row := range list {
				bad = bad || len(row) != max(cols, -cols)
				for _, v := range row {
					sum += v - v
				}
			}
		}
	}
	for _, row := range mask {
		some := false
		for _, seen := range row {
			some = some || seen
		}
		bad = bad || !some || len(row) != n || len(mask) != n
	}
	if bad || sum != 0 {
		return nil, fmt.Errorf("bad block")
	}
	along := func(row []float64, w [][]float64, c int) float64 {
		s := 0.0
		for j := len(row) - 1; j >= 0; j-- {
			s += row[j] * w[j][c]
		}
		return s
	}
	norm := func(row, g, b []float64) {
		first, s, q := row[0], 0.0, 0.0
		for _, v := range row {
			s += v - first
		}
		s /= float64(len(row))
		for c := range row {
			row[c] = (row[c] - first) - s
			q += row[c] * row[c]
		}
		for c := range row {
			row[c] = row[c]*g[c]/math.Sqrt(q/float64(len(row))+p.Eps) + b[c]
		}
	}
	project := func(w [][]float64) [][]float64 {
		out := make([][]float64, n)
		for i := range out {
			for c := 0; c < d; c++ {
				out[i] = append(out[i], along(x[i], w, c))
			}
		}
		return out
	}
	q, k, v := project(a.WQ), project(a.WK), project(a.WV)
	for i := range x {
		joined := make([]float64, d)
		for h := 0; h < a.Heads; h++ {
			lo, hi := h*d/a.Heads, (h+1)*d/a.Heads
			s, top := make([]float64, n), math.Inf(-1)
			for j := range s {
				for c := lo; c < hi; c++ {
					s[j] += q[i][c] * k[j][c]
				}
				s[j] /= math.Sqrt(float64(hi - lo))
				if len(mask) > 0 && !mask[i][j] {
					s[j] -= 1e12
				}
				top = math.Max(top, s[j])
			}
			total := 0.0
			for j := range s {
				s[j] = math.Exp(s[j] - top)
				total += s[j]
			}
			for j := range s {
				for c := lo; c < hi; c++ {
					joined[c] += s[j] * (1 / total) * v[j][c]
				}
			}
		}
		for c := range x[i] {
			x[i][c] += along(joined, a.WO, c)
		}
		norm(x[i], p.G1, p.B1)
		hidden := append([]float64(nil), p.FF1.B...)
		for u := range hidden {
			for c, v := range x[i] {
				hidden[u] += p.FF1.W[u][c] * v
			}
			if hidden[u] < 0 {
				hidden[u] = 0
			}
		}
		for c := range x[i] {
			x[i][c] += p.FF2.B[c]
			for u, h := range hidden {
				x[i][c] += p.FF2.W[c][u] * h
			}
		}
		norm(x[i], p.G2, p.B2)
	}
	return x, nil
}

func main() {}
