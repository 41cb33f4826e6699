package gradientpenalty

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// gradientPenalty goes back through the network at each point: the second layer's
// weights times the slopes of the activation, then the first layer's rows times
// these. With h hidden numbers O(Nhd) time, O(h + d) space.
func gradientPenalty(x [][]float64, l1, l2 Dense, act string, lambda float64) (float64, error) {
	if err := check(x, l1, l2, act, lambda); err != nil {
		return 0, err
	}
	gradient, sum := make([]float64, len(x[0])), 0.0
	for _, point := range x {
		clear(gradient)
		for k, row := range l1.W {
			back := l2.W[0][k] * slope(act, hidden(row, l1.B[k], point))
			for j, v := range row {
				gradient[j] += back * v
			}
		}
		off := norm(gradient) - 1
		sum += off * off
	}
	return lambda * sum / float64(len(x)), nil
}

// forwards asks of one input after the other how the output follows it. O(Nhd)
// time, O(h) space.
func forwards(x [][]float64, l1, l2 Dense, act string, lambda float64) (float64, error) {
	if err := check(x, l1, l2, act, lambda); err != nil {
		return 0, err
	}
	slopes, penalty := make([]float64, len(l1.W)), 0.0
	for _, point := range x {
		for k, row := range l1.W {
			slopes[k] = slope(act, hidden(row, l1.B[k], point))
		}
		squares := 0.0
		for j := range point {
			change := 0.0
			for k, s := range slopes {
				change += l1.W[k][j] * s * l2.W[0][k]
			}
			squares += change * change
		}
		penalty += lambda / float64(len(x)) * math.Pow(math.Sqrt(squares)-1, 2)
	}
	return penalty, nil
}

// hidden returns a number of the hidden layer before the activation.
func hidden(row []float64, bias float64, point []float64) float64 {
	for j, v := range row {
		bias += v * point[j]
	}
	return bias
}

// slope returns the derivative of an activation at z.
func slope(act string, z float64) float64 {
	switch act {
	case "relu":
		if z > 0 {
			return 1
		}
		return 0
	case "tanh":
		return 1 - math.Tanh(z)*math.Tanh(z)
	case "sigmoid":
		s := 1 / (1 + math.Exp(-z))
		return s * (1 - s)
	}
	return 1 // identity
}

func norm(v []float64) float64 {
	squares := 0.0
	for _, e := range v {
		squares += e * e
	}
	return math.Sqrt(squares)
}

// check says what does not fit, or nil.
func check(x [][]float64, l1, l2 Dense, act string, lambda float64) error {
	if len(x) == 0 || len(x[0]) == 0 || len(l1.W) == 0 {
		return errors.New("no point, no input or no hidden number")
	}
	if len(l1.B) != len(l1.W) || len(l2.W) != 1 || len(l2.W[0]) != len(l1.W) || len(l2.B) != 1 {
		return fmt.Errorf("layers of %d and %d rows, %d and %d biases", len(l1.W), len(l2.W), len(l1.B), len(l2.B))
	}
	for _, rows := range [][][]float64{x, l1.W} {
		for _, row := range rows {
			if len(row) != len(x[0]) {
				return fmt.Errorf("a row has %d entries for %d inputs", len(row), len(x[0]))
			}
		}
	}
	if act != "identity" && act != "relu" && act != "tanh" && act != "sigmoid" {
		return fmt.Errorf("no activation is called %q", act)
	}
	if lambda < 0 {
		return fmt.Errorf("lambda is %v", lambda)
	}
	for _, rows := range [][][]float64{x, l1.W, l2.W, {l1.B, l2.B, {lambda}}} {
		for _, row := range rows {
			for _, v := range row {
				if math.IsNaN(v) || math.IsInf(v, 0) {
					return fmt.Errorf("%v is not finite", row)
				}
			}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "backwards", Func: gradientPenalty, Time: "O(Nhd)", Space: "O(h + d)"},
	{Name: "one input after the other", Func: forwards, Time: "O(Nhd)", Space: "O(h)"},
}
