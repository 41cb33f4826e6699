package coupling

import (
	"errors"
	"math"
)

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

// Multiplies by s itself.
func couplingForward(x []float64, mask []bool, c Coupling) (z []float64, logDet float64, err error) {
	if len(x) == 0 || len(mask) != len(x) {
		return nil, 0, errors.New("sizes")
	}
	lists := [][]float64{x}
	for _, d := range []Dense{c.S, c.T} {
		if len(d.W) != len(x) || len(d.B) != len(x) {
			return nil, 0, errors.New("rows")
		}
		for _, row := range d.W {
			if len(row) != len(x) {
				return nil, 0, errors.New("columns")
			}
			lists = append(lists, row)
		}
		lists = append(lists, d.B)
	}
	for _, list := range lists {
		for _, v := range list {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return nil, 0, errors.New("number")
			}
		}
	}
	seen := make([]float64, len(x))
	for i, v := range x {
		if mask[i] {
			seen[i] = v
		}
	}
	s, t := layer(c.S, seen), layer(c.T, seen)
	z = make([]float64, len(x))
	for i, v := range x {
		s[i] = math.Tanh(s[i])
		if mask[i] {
			z[i] = v
			continue
		}
		z[i] = v*s[i] + t[i]
		logDet += s[i]
	}
	return z, logDet, nil
}
