package gradientpenalty

import (
	"errors"
	"math"
)

// A number and its derivatives in all inputs.
type dual struct {
	value float64
	in    []float64
}

// Computes with dual numbers, which carry their derivatives along.
func gradientPenalty(x [][]float64, l1, l2 Dense, act string, lambda float64) (float64, error) {
	activations := map[string]func(z float64) (value, slope float64){
		"identity": func(z float64) (float64, float64) { return z, 1 },
		"relu": func(z float64) (float64, float64) {
			if z <= 0 {
				return 0, 0
			}
			return z, 1
		},
		"tanh": func(z float64) (float64, float64) {
			c := math.Cosh(min(math.Abs(z), 300))
			return math.Tanh(z), 1 / c / c
		},
		"sigmoid": func(z float64) (float64, float64) {
			e := math.Exp(-math.Abs(z))
			return 1 / (1 + math.Exp(-z)), e / (1 + e) / (1 + e)
		},
	}
	activation := activations[act]
	if activation == nil || !(lambda >= 0) || len(l2.W) != 1 || len(l2.B) != 1 || len(x) == 0 || len(l1.W) == 0 {
		return 0, errors.New("does not fit")
	}
	check := lambda * 0
	for _, list := range append(append(append([][]float64{l1.B, l2.B}, l1.W...), l2.W...), x...) {
		for _, v := range list {
			check += v * 0
		}
	}
	if check != 0 {
		return 0, errors.New("not finite")
	}
	mean := 0.0
	for _, point := range x {
		input := make([]dual, len(point))
		for j, v := range point {
			input[j] = dual{v, make([]float64, len(point))}
			input[j].in[j] = 1
		}
		hidden, err := layer(l1, input)
		if err != nil || len(point) != len(x[0]) {
			return 0, errors.New("shapes")
		}
		for k := range hidden {
			value, slope := activation(hidden[k].value)
			hidden[k].value = value
			for j := range hidden[k].in {
				hidden[k].in[j] *= slope
			}
		}
		out, err := layer(l2, hidden)
		if err != nil {
			return 0, err
		}
		norm := 0.0
		for _, g := range out[0].in {
			norm = math.Hypot(norm, g)
		}
		mean += (norm - 1) * (norm - 1) / float64(len(x))
	}
	return mean * lambda, nil
}

func layer(l Dense, x []dual) ([]dual, error) {
	var out []dual
	if len(l.W) != len(l.B) {
		return nil, errors.New("biases")
	}
	for k, row := range l.W {
		if len(row) != len(x) || len(x) == 0 {
			return nil, errors.New("row")
		}
		sum := dual{l.B[k], make([]float64, len(x[0].in))}
		for i, w := range row {
			sum.value += w * x[i].value
			for j, d := range x[i].in {
				sum.in[j] += w * d
			}
		}
		out = append(out, sum)
	}
	return out, nil
}
