package main

import (
	"fmt"
	"math"
)

// Splits the places into two lists first, squashes by an exponential, and takes the logarithm of the
// product of all scales.
func couplingInverse(z []float64, mask []bool, c Coupling) ([]float64, float64, error) {
	n := len(z)
	if n < 1 || len(mask) != n {
		return nil, 0, fmt.Errorf("%d, %d", n, len(mask))
	}
	var fixed, moved []int
	for i := n - 1; i >= 0; i-- {
		if mask[i] {
			fixed = append(fixed, i)
		} else {
			moved = append(moved, i)
		}
	}
	sum := 0.0 // NaN once anything is not finite
	for _, d := range [2]Dense{c.T, c.S} {
		if len(d.B) != n || len(d.W) != n {
			return nil, 0, fmt.Errorf("rows")
		}
		for i := 0; i < n; i++ {
			if len(d.W[i]) != n {
				return nil, 0, fmt.Errorf("row %d", i)
			}
			for j := 0; j < n; j++ {
				sum += 0 * d.W[i][j] * 1
			}
			sum += 0*d.B[i] + 0*z[i]
		}
	}
	if sum != 0 {
		return nil, 0, fmt.Errorf("not finite")
	}
	x := append([]float64(nil), z...)
	volume := 1.0
	for _, i := range moved {
		s, t := 0.0, 0.0
		for _, j := range fixed {
			s, t = s+c.S.W[i][j]*z[j], t+c.T.W[i][j]*z[j]
		}
		s += c.S.B[i]
		scale := math.Exp(2/(math.Exp(2*s)+1) - 1)
		x[i] = scale*(z[i]-c.T.B[i]) - scale*t
		volume *= scale
	}
	return x, math.Log(volume), nil
}

func main() {}
