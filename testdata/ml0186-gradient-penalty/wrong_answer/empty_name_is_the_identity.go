package gradientpenalty

import (
	"errors"
	"math"
	"slices"
)

// Takes an empty name for none.
func gradientPenalty(x [][]float64, l1, l2 Dense, act string, lambda float64) (float64, error) {
	bad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
	n, h := len(x), len(l1.W)
	if n == 0 || h == 0 {
		return 0, errors.New("empty")
	}
	d := len(x[0])
	if d == 0 {
		return 0, errors.New("no input")
	}
	if len(l1.B) != h {
		return 0, errors.New("biases of layer 1")
	}
	if len(l2.W) != 1 || len(l2.W[0]) != h {
		return 0, errors.New("shape of layer 2")
	}
	if len(l2.B) != 1 {
		return 0, errors.New("bias of layer 2")
	}
	if bad(lambda) || lambda < 0 {
		return 0, errors.New("lambda")
	}
	for _, row := range x {
		if len(row) != d || slices.ContainsFunc(row, bad) {
			return 0, errors.New("points")
		}
	}
	for _, row := range l1.W {
		if len(row) != d || slices.ContainsFunc(row, bad) {
			return 0, errors.New("weights of layer 1")
		}
	}
	if slices.ContainsFunc(l1.B, bad) || slices.ContainsFunc(l2.W[0], bad) || slices.ContainsFunc(l2.B, bad) {
		return 0, errors.New("not finite")
	}
	var deriv func(z float64) float64
	switch act {
	case "identity", "":
		deriv = func(z float64) float64 { return 1 }
	case "relu":
		deriv = func(z float64) float64 {
			if z > 0 {
				return 1
			}
			return 0
		}
	case "tanh":
		deriv = func(z float64) float64 { return 1 - math.Pow(math.Tanh(z), 2) }
	case "sigmoid":
		deriv = func(z float64) float64 {
			s := 1 / (1 + math.Exp(-z))
			return s * (1 - s)
		}
	default:
		return 0, errors.New("unknown activation")
	}
	total := 0.0
	for i := range n {
		grad := make([]float64, d)
		for k := range h {
			z := l1.B[k]
			for j := range d {
				z += l1.W[k][j] * x[i][j]
			}
			for j := range d {
				grad[j] += l2.W[0][k] * deriv(z) * l1.W[k][j]
			}
		}
		squares := 0.0
		for _, g := range grad {
			squares += g * g
		}
		total += math.Pow(math.Sqrt(squares)-1, 2)
	}
	return lambda * total / float64(n), nil
}
