package inverse

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

// Confuses scale and shift.
func couplingInverse(z []float64, mask []bool, c Coupling) (x []float64, logDet float64, err error) {
	if len(z) == 0 || len(mask) != len(z) {
		return nil, 0, errors.New("sizes")
	}
	lists := [][]float64{z}
	for _, d := range []Dense{c.S, c.T} {
		if len(d.W) != len(z) || len(d.B) != len(z) {
			return nil, 0, errors.New("rows")
		}
		for _, row := range d.W {
			if len(row) != len(z) {
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
	seen := make([]float64, len(z))
	for i, v := range z {
		if mask[i] {
			seen[i] = v
		}
	}
	s, t := layer(c.T, seen), layer(c.S, seen)
	x = make([]float64, len(z))
	for i, v := range z {
		s[i] = math.Tanh(s[i])
		if mask[i] {
			x[i] = v
			continue
		}
		x[i] = (v - t[i]) * math.Exp(-s[i])
		logDet -= s[i]
	}
	return x, logDet, nil
}
