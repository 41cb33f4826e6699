package main

import (
	"fmt"
	"math"
	"slices"
)

// Shifts by the plain mean of the logits, then takes raw moments: nothing large is left to cancel.
func logitMoments(o []float64, beta float64) (float64, float64, float64, error) {
	if n := len(o); n == 0 || beta-beta != 0 {
		return 0, 0, 0, fmt.Errorf("%d logits, beta %v", n, beta)
	}
	lo, hi := slices.Min(o), slices.Max(o) // NaN, if there is one
	if hi-hi != 0 || lo-lo != 0 {
		return 0, 0, 0, fmt.Errorf("from %v to %v", lo, hi)
	}
	heaviest := hi
	if beta < 0 {
		heaviest = lo
	}
	slices.Sort(o)
	var z, first float64
	for _, v := range o {
		z += math.Exp(beta * (v - heaviest))
		first += math.Exp(beta*(v-heaviest)) * (v - heaviest)
	}
	center := heaviest + first/z
	first, second := 0.0, 0.0
	for _, v := range o {
		w := math.Exp(beta*(v-heaviest)) / z
		first += w * (v - center)
		second += w * (v - center) * (v - center)
	}
	return math.Log(z) + beta*heaviest, center + first, second - first*first, nil
}

func main() { fmt.Println(logitMoments([]float64{1, 2}, 0.5)) }
