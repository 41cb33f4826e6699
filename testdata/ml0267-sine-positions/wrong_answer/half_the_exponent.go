package sinepositions

import (
	"errors"
	"math"
)

// Uses the exponent i/d.
func sinePositions(positions []int, d int) ([][]float64, error) {
	if d <= 0 || d%2 == 1 {
		return nil, errors.New("d is not even")
	}
	out := make([][]float64, len(positions))
	for r, pos := range positions {
		out[r] = make([]float64, d)
		for i := 0; i < d/2; i++ {
			angle := float64(pos) / math.Pow(10000, float64(i)/float64(d))
			out[r][2*i] = math.Sin(angle)
			out[r][2*i+1] = math.Cos(angle)
		}
	}
	return out, nil
}
