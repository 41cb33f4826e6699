package main

import (
	"fmt"
	"math"
)

// The variance of a class is the sum of its products with all others.
func oneHotCovariance(p []float64) ([][]float64, error) {
	cov := make([][]float64, len(p))
	for i := range cov {
		cov[i] = make([]float64, len(p))
	}
	sum := 0.0
	for i, v := range p {
		if !(v >= 0 && v <= 1.5) {
			return nil, fmt.Errorf("p[%d] is %v", i, v)
		}
		for k := range i {
			w := v * p[k]
			cov[i][k] -= w
			cov[k][i] -= w
			cov[i][i] += w
			cov[k][k] += w
		}
		sum += v
	}
	if math.Abs(1-sum) > 1e-9 { // 0 for no class
		return nil, fmt.Errorf("%v sums to %v", p, sum)
	}
	return cov, nil
}

func main() { fmt.Println(oneHotCovariance([]float64{0.5, 0.5})) }
