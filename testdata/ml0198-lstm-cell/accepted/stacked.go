package main

import (
	"fmt"
	"math"
)

// One matrix for all gates, in the order i, f, candidate, o, split into the parts for x and for h;
// sigmoids by tanh.
func lstmCell(x, h, c []float64, p LSTM) (hNext, cNext []float64, err error) {
	n, d := len(h), len(x)
	if n < 1 || d < 1 || len(c) != n {
		return nil, nil, fmt.Errorf("%d, %d and %d numbers", d, n, len(c))
	}
	gates := []Dense{p.I, p.F, p.C, p.O}
	z := make([]float64, 4*n)
	bad := 0.0 // NaN once anything is not finite
	for g, gate := range gates {
		if len(gate.W) != n || len(gate.B) != n {
			return nil, nil, fmt.Errorf("gate %d has another size", g)
		}
		for k, row := range gate.W {
			if len(row) != n+d {
				return nil, nil, fmt.Errorf("gate %d, row %d has another size", g, k)
			}
			ih, hh := row[n:], row[:n]
			for j, v := range x {
				z[g*n+k] += ih[j] * v
				bad += (ih[j] - ih[j]) + (v - v)
			}
			for j, v := range h {
				z[g*n+k] += hh[j] * v
				bad += (hh[j] - hh[j]) + (v - v)
			}
			z[g*n+k] += gate.B[k]
			bad += gate.B[k] - gate.B[k] + c[k] - c[k]
		}
	}
	if bad != 0 {
		return nil, nil, fmt.Errorf("not finite")
	}
	half := func(z float64) float64 { return (1 + math.Tanh(z/2)) / 2 }
	hNext, cNext = make([]float64, n), make([]float64, n)
	for k := range h {
		cNext[k] = math.FMA(half(z[n+k]), c[k], half(z[k])*math.Tanh(z[2*n+k]))
		hNext[k] = half(z[3*n+k]) * math.Tanh(cNext[k])
	}
	return
}

func main() {}
