package gru

import (
	"errors"
	"math"
)

func sigma(z float64) float64 { return 1 / (1 + math.Exp(-z)) }

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

// Lets NaN and Inf through.
func gruCell(x, h []float64, p GRU, resetAfter bool) ([]float64, error) {
	if len(x) == 0 || len(h) == 0 {
		return nil, errors.New("sizes")
	}
	columns := []int{len(h) + len(x), len(h) + len(x), len(x), len(h)}
	for i, d := range []Dense{p.R, p.Z, p.NX, p.NH} {
		if len(d.W) != len(h) || len(d.B) != len(h) {
			return nil, errors.New("rows")
		}
		for _, row := range d.W {
			if len(row) != columns[i] {
				return nil, errors.New("columns")
			}
		}
	}
	hx := append(append([]float64{}, h...), x...)
	r, z := layer(p.R, hx), layer(p.Z, hx)
	state := append([]float64{}, h...)
	for k := range r {
		r[k] = sigma(r[k])
		if !resetAfter {
			state[k] *= r[k]
		}
	}
	nx, nh := layer(p.NX, x), layer(p.NH, state)
	next := make([]float64, len(h))
	for k := range h {
		if resetAfter {
			nh[k] *= r[k]
		}
		u := sigma(z[k])
		next[k] = u*h[k] + (1-u)*math.Tanh(nx[k]+nh[k])
	}
	return next, nil
}
