package main

import (
	"fmt"
	"math"
)

// Joins two halves by log(e^a + e^b), all relative to the first finite score.
func logSoftmax(z []float64) ([]float64, error) {
	base := math.Inf(-1)
	for _, v := range z {
		if v != v || v > math.MaxFloat64 {
			return nil, fmt.Errorf("score %v", v)
		}
		base = math.Max(base, v)
	}
	if math.IsInf(base, -1) {
		return nil, fmt.Errorf("nothing above -Inf in %v", z)
	}
	d := make([]float64, len(z))
	for i := range z {
		d[i] = z[i] - base
	}
	total := join(d)
	for i := range d {
		d[i] -= total
	}
	return d, nil
}

func join(d []float64) float64 {
	if len(d) == 1 {
		return d[0]
	}
	a, b := join(d[:len(d)/2]), join(d[len(d)/2:])
	if a < b {
		a, b = b, a
	}
	if math.IsInf(b, -1) {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

func main() { fmt.Println(logSoftmax([]float64{1, 2, 3})) }
