package mle

import (
	"fmt"
	"math"
)

// One pass over the distances from the first value, which are exact where it
// matters; the mean of the squares less the square of the mean is then safe
// enough, and a second pass makes up for a first value far from the others.
func gaussianMLE(x []float64) (float64, float64, error) {
	if len(x) < 1 {
		return 0, 0, fmt.Errorf("no value")
	}
	shift, variance := x[0], 0.0
	for range 2 {
		sum, squares := 0.0, 0.0
		for i := len(x) - 1; i >= 0; i-- {
			d := x[i] - shift
			if d-d != 0 || math.IsInf(x[i], 0) {
				return 0, 0, fmt.Errorf("x[%d] = %v", i, x[i])
			}
			sum += d
			squares += d * d
		}
		n := float64(len(x))
		variance = (squares - sum*sum/n) / n
		shift += sum / n
	}
	return shift, variance, nil
}
