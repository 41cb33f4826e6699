package main

import (
	"fmt"
	"math"
)

// -LSE(-x), with the sum rescaled when a larger exponent comes.
func realSoftMin(x []float64) (float64, error) {
	if len(x) < 1 {
		return 0, fmt.Errorf("nothing to take the minimum of")
	}
	y := make([]float64, 0, len(x))
	for _, v := range x {
		if v != v {
			return 0, fmt.Errorf("NaN in %v", x)
		}
		y = append(y, -v)
	}
	return -logSumExp(y), nil
}

func logSumExp(y []float64) float64 {
	m, s := math.Inf(-1), 0.0
	for _, v := range y {
		switch {
		case v == m:
			s++
		case v > m:
			m, s = v, 1+s*math.Exp(m-v)
		default:
			s += math.Exp(v - m)
		}
	}
	return m + math.Log(s)
}

func main() { fmt.Println(realSoftMin([]float64{1, 2})) }
