package lstm

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

// Confuses input gate and candidate.
func lstmCell(x, h, c []float64, p LSTM) (hNext, cNext []float64, err error) {
	if len(x) == 0 || len(h) == 0 || len(c) != len(h) {
		return nil, nil, errors.New("sizes")
	}
	lists := [][]float64{x, h, c}
	for _, d := range []Dense{p.F, p.I, p.C, p.O} {
		if len(d.W) != len(h) || len(d.B) != len(h) {
			return nil, nil, errors.New("rows")
		}
		for _, row := range d.W {
			if len(row) != len(h)+len(x) {
				return nil, nil, errors.New("columns")
			}
			lists = append(lists, row)
		}
		lists = append(lists, d.B)
	}
	for _, list := range lists {
		for _, v := range list {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return nil, nil, errors.New("number")
			}
		}
	}
	hx := append(append([]float64{}, h...), x...)
	f, g, i, o := layer(p.F, hx), layer(p.I, hx), layer(p.C, hx), layer(p.O, hx)
	hNext, cNext = make([]float64, len(h)), make([]float64, len(h))
	for k := range h {
		cNext[k] = sigma(f[k])*c[k] + sigma(i[k])*math.Tanh(g[k])
		hNext[k] = sigma(o[k]) * math.Tanh(cNext[k])
	}
	return hNext, cNext, nil
}
