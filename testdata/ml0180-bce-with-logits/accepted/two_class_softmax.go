package main

import (
	"fmt"
	"math"
)

// Cross entropy of (1-y, y) and the softmax of (0, z).
func bceWithLogits(z, y []float64) (float64, error) {
	if len(z) < 1 || len(z) != len(y) {
		return 0, fmt.Errorf("%d, %d", len(z), len(y))
	}
	mean := 0.0
	for i, v := range z {
		if label := y[i]; v-v != 0 || !(0 <= label && label <= 1) {
			return 0, fmt.Errorf("element %d: %v, %v", i, v, label)
		}
		logP := logSoftmax([2]float64{0, v})
		loss := -(1-y[i])*logP[0] - y[i]*logP[1]
		mean += (loss - mean) / float64(i+1)
	}
	return mean, nil
}

func logSoftmax(z [2]float64) [2]float64 {
	top := max(z[0], z[1])
	logSum := math.Log(math.Exp(z[0]-top) + math.Exp(z[1]-top))
	return [2]float64{z[0] - top - logSum, z[1] - top - logSum}
}

func main() { fmt.Println(bceWithLogits([]float64{1}, []float64{1})) }
