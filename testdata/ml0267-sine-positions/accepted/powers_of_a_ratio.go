package sinepositions

import (
	"errors"
	"math"
)

// Multiplies the frequency by the same ratio from pair to pair, for all positions at once.
func sinePositions(positions []int, d int) ([][]float64, error) {
	if d <= 0 || d%2 == 1 {
		return nil, errors.New("d is not even")
	}
	out := make([][]float64, len(positions))
	for r := range out {
		out[r] = make([]float64, d)
	}
	frequency := 1.0
	for i := 0; i < d/2; i++ {
		for r, pos := range positions {
			angle := frequency * float64(pos)
			out[r][2*i] = math.Sin(angle)
			out[r][2*i+1] = math.Cos(angle)
		}
		frequency *= math.Pow(10000, -2/float64(d))
	}
	return out, nil
}
