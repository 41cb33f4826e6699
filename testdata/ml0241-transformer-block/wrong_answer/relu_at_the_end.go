package block

import (
	"errors"
	"math"
	"slices"
)

func fits(m [][]float64, rows, cols int) bool {
	if len(m) != rows {
		return false
	}
	for _, row := range m {
		if len(row) != cols {
			return false
		}
		for _, v := range row {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return false
			}
		}
	}
	return true
}

func product(a, b [][]float64) [][]float64 {
	c := make([][]float64, len(a))
	for i := range a {
		c[i] = make([]float64, len(b[0]))
		for j := range c[i] {
			for l := range b {
				c[i][j] += a[i][l] * b[l][j]
			}
		}
	}
	return c
}

func layer(d Dense, v []float64) []float64 {
	out := make([]float64, len(d.W))
	for i, row := range d.W {
		for j, w := range row {
			out[i] += w * v[j]
		}
		out[i] += d.B[i]
	}
	return out
}

func norm(v, gain, offset []float64, eps float64) []float64 {
	mean, variance := 0.0, 0.0
	for _, e := range v {
		mean += e
	}
	mean /= float64(len(v))
	for _, e := range v {
		variance += (e - mean) * (e - mean)
	}
	variance /= float64(len(v))
	out := make([]float64, len(v))
	for c, e := range v {
		out[c] = (e-mean)/math.Sqrt(variance+eps)*gain[c] + offset[c]
	}
	return out
}

func attention(x [][]float64, p MHA, mask [][]bool) [][]float64 {
	d := len(x[0])
	width := d / p.Heads
	qs, ks, vs := product(x, p.WQ), product(x, p.WK), product(x, p.WV)
	joined := make([][]float64, len(x))
	for i := range x {
		joined[i] = make([]float64, d)
		for h := range p.Heads {
			w := make([]float64, len(x))
			top, sum := math.Inf(-1), 0.0
			for j := range w {
				for c := h * width; c < (h+1)*width; c++ {
					w[j] += qs[i][c] * ks[j][c]
				}
				w[j] /= math.Sqrt(float64(width))
				if len(mask) > 0 && !mask[i][j] {
					w[j] = math.Inf(-1)
				}
				top = max(top, w[j])
			}
			for j := range w {
				w[j] = math.Exp(w[j] - top)
				sum += w[j]
			}
			for j := range w {
				for c := h * width; c < (h+1)*width; c++ {
					joined[i][c] += w[j] / sum * vs[j][c]
				}
			}
		}
	}
	return product(joined, p.WO)
}

func plus(a, b []float64) []float64 {
	c := make([]float64, len(a))
	for i := range a {
		c[i] = a[i] + b[i]
	}
	return c
}

// Puts the ReLU behind the second dense layer.
func transformerBlock(x [][]float64, p Block, mask [][]bool) ([][]float64, error) {
	if len(x) == 0 || len(x[0]) == 0 || len(p.FF1.W) == 0 {
		return nil, errors.New("empty")
	}
	n, d, f := len(x), len(x[0]), len(p.FF1.W)
	for _, m := range [][][]float64{p.Attn.WQ, p.Attn.WK, p.Attn.WV, p.Attn.WO} {
		if !fits(m, d, d) {
			return nil, errors.New("attention")
		}
	}
	if !fits(x, n, d) {
		return nil, errors.New("tokens")
	}
	if !fits(p.FF1.W, f, d) || !fits(p.FF2.W, d, f) || !fits([][]float64{p.FF1.B}, 1, f) || !fits([][]float64{p.FF2.B}, 1, d) {
		return nil, errors.New("dense")
	}
	if !fits([][]float64{p.G1, p.B1, p.G2, p.B2}, 4, d) {
		return nil, errors.New("norms")
	}
	if p.Attn.Heads < 1 || d%p.Attn.Heads != 0 {
		return nil, errors.New("heads")
	}
	if !(p.Eps >= 0 && p.Eps <= math.MaxFloat64) {
		return nil, errors.New("eps")
	}
	if len(mask) > 0 && len(mask) != n {
		return nil, errors.New("mask")
	}
	for _, row := range mask {
		if len(row) != n || !slices.Contains(row, true) {
			return nil, errors.New("mask row")
		}
	}
	attended := attention(x, p.Attn, mask)
	out := make([][]float64, n)
	for i := range x {
		a := norm(plus(x[i], attended[i]), p.G1, p.B1, p.Eps)
		hidden := layer(p.FF1, a)
		out[i] = norm(plus(a, func(v []float64) []float64 {
			for c := range v {
				v[c] = max(v[c], 0)
			}
			return v
		}(layer(p.FF2, hidden))), p.G2, p.B2, p.Eps)
	}
	return out, nil
}
