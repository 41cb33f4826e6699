package sinepositions

import (
	"errors"
	"math"
)

// Returns a column for each position.
func sinePositions(positions []int, d int) ([][]float64, error) {
	if d <= 0 || d%2 == 1 {
		return nil, errors.New("d is not even")
	}
	out := make([][]float64, d)
	for _, pos := range positions {
		for i := 0; i < d/2; i++ {
			angle := float64(pos) / math.Pow(10000, float64(2*i)/float64(d))
			out[2*i] = append(out[2*i], math.Sin(angle))
			out[2*i+1] = append(out[2*i+1], math.Cos(angle))
		}
	}
	return out, nil
}
