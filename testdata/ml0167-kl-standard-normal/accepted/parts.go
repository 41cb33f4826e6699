package main

import (
	"fmt"
	"math"
)

// Sums means and variances apart, from the last; e^l - 1 = 2 sinh(l/2) e^(l/2).
func klStandardNormal(mean, logVar []float64) (float64, error) {
	n := len(mean)
	if n != len(logVar) || n < 1 {
		return 0, fmt.Errorf("%d means, %d log variances", n, len(logVar))
	}
	squares, spread := 0.0, 0.0
	for i := n - 1; i >= 0; i-- {
		m, l := mean[i], logVar[i]
		if m-m != 0 || l-l != 0 {
			return 0, fmt.Errorf("dimension %d is %v, %v", i, m, l)
		}
		squares += m * m
		if math.Abs(l) < 1 {
			spread += 2*math.Sinh(l/2)*math.Exp(l/2) - l
		} else {
			spread += math.Exp(l) - 1 - l
		}
	}
	return squares/2 + spread/2, nil
}

func main() { fmt.Println(klStandardNormal([]float64{1}, []float64{0})) }
