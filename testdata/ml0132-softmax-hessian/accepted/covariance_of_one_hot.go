package main

import (
	"fmt"
	"math"
)

// Enumerates the classes: the covariance of the one-hot vector, times the sum of the labels.
func crossEntropyHessian(logits, y []float64) ([][]float64, error) {
	if len(y) == 0 || len(y) != len(logits) {
		return nil, fmt.Errorf("%d labels for %d logits", len(y), len(logits))
	}
	sum, h := 0.0, make([][]float64, len(y))
	for i, v := range y {
		if v-v != 0 || logits[i]-logits[i] != 0 {
			return nil, fmt.Errorf("class %d: %v, %v", i, logits[i], v)
		}
		sum += v
		h[i] = make([]float64, len(y))
	}
	p := make([]float64, len(y))
	for i := range p {
		odds := 0.0
		for k := range p {
			odds += math.Exp(logits[k] - logits[i])
		}
		p[i] = 1 / odds
	}
	for c := range p {
		for i := range p {
			for k := range p {
				a, b := -p[i], -p[k]
				if i == c {
					a++
				}
				if k == c {
					b++
				}
				h[i][k] += sum * p[c] * a * b
			}
		}
	}
	return h, nil
}

func main() { fmt.Println(crossEntropyHessian([]float64{1, 2}, []float64{0, 1})) }
