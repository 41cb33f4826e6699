package main

import (
	"fmt"
	"math"
)

// One over the sum of the odds of all hypotheses against it, added from the last.
func bayesPosterior(logPrior, logLik []float64) ([]float64, error) {
	joint := make([]float64, len(logPrior))
	if len(joint) != len(logLik) {
		return nil, fmt.Errorf("%d and %d", len(joint), len(logLik))
	}
	possible := false
	for i := range joint {
		joint[i] = logPrior[i] + logLik[i]
		if math.IsNaN(joint[i]) || math.IsInf(joint[i], 1) {
			return nil, fmt.Errorf("hypothesis %d", i)
		}
		possible = possible || !math.IsInf(joint[i], -1)
	}
	if !possible {
		return nil, fmt.Errorf("impossible")
	}
	answer := make([]float64, len(joint))
	for i := range joint {
		odds := 0.0
		for j := len(joint) - 1; j >= 0 && !math.IsInf(joint[i], -1); j-- {
			odds += math.Exp(joint[j] - joint[i])
		}
		if odds > 0 {
			answer[i] = 1 / odds
		}
	}
	return answer, nil
}

func main() { fmt.Println(bayesPosterior([]float64{0, 0}, []float64{-1, -2})) }
