package main

import (
	"fmt"
	"math"
)

// Sigmoids by tanh, tanh by an exponential of what is negative, and one recurrent loop for both forms.
func gruCell(x, h []float64, p GRU, resetAfter bool) ([]float64, error) {
	n, d := len(h), len(x)
	fits := n > 0 && d > 0
	sum := 0.0 // NaN once anything is not finite
	for i, l := range []Dense{p.R, p.Z, p.NX, p.NH} {
		fits = fits && len(l.W) == n && len(l.B) == n
		for _, row := range l.W {
			fits = fits && len(row) == []int{n + d, n + d, d, n}[i]
			for _, v := range row {
				sum += v - v
			}
		}
		for _, v := range l.B {
			sum += v - v
		}
	}
	for _, list := range [][]float64{x, h} {
		for _, v := range list {
			sum += v - v
		}
	}
	if !fits || sum != 0 {
		return nil, fmt.Errorf("bad cell")
	}
	gate := func(l Dense, i int) float64 {
		z := l.B[i]
		for j := 0; j < d; j++ {
			z += l.W[i][n+j] * x[j]
		}
		for j := 0; j < n; j++ {
			z += l.W[i][j] * h[j]
		}
		return (1 + math.Tanh(z/2)) / 2
	}
	r := make([]float64, n)
	for i := range r {
		r[i] = gate(p.R, i)
	}
	out := make([]float64, n)
	for i := range out {
		outer := 1.0
		if resetAfter {
			outer = r[i]
		}
		c := outer*p.NH.B[i] + p.NX.B[i]
		for j := 0; j < n; j++ {
			inner := r[j]
			if resetAfter {
				inner = 1
			}
			c += outer * p.NH.W[i][j] * (inner * h[j])
		}
		for j := 0; j < d; j++ {
			c += p.NX.W[i][j] * x[j]
		}
		e := math.Exp(-2 * math.Abs(c))
		candidate := math.Copysign((1-e)/(1+e), c)
		z := gate(p.Z, i)
		out[i] = candidate - z*(candidate-h[i])
	}
	return out, nil
}

func main() {}
