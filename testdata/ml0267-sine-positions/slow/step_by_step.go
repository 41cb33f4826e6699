package sinepositions

import (
	"errors"
	"math"
	"math/cmplx"
)

// Turns the hands by one position at a time, from 0 on: as many steps as the position is large.
func sinePositions(positions []int, d int) ([][]float64, error) {
	if d <= 0 || d%2 == 1 {
		return nil, errors.New("d is not even")
	}
	out := make([][]float64, len(positions))
	for r, pos := range positions {
		out[r] = make([]float64, d)
		for i := 0; i < d/2; i++ {
			frequency := math.Pow(10000, -float64(2*i)/float64(d))
			if pos < 0 {
				frequency = -frequency
			}
			step, hand := cmplx.Exp(complex(0, frequency)), complex(1, 0)
			for range max(pos, -pos) {
				hand *= step
			}
			out[r][2*i], out[r][2*i+1] = imag(hand), real(hand)
		}
	}
	return out, nil
}
