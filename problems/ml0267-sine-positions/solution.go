package sinepositions

import (
	"fmt"
	"math"

	"drill/judge"
)

// sinePositions works out the d/2 frequencies once, and takes sine and cosine of
// each position at all of them. With n positions: O(nd) time, O(d) space beside
// the answer.
func sinePositions(positions []int, d int) ([][]float64, error) {
	frequencies, err := frequencies(d)
	if err != nil {
		return nil, err
	}
	code := make([][]float64, len(positions))
	for row, position := range positions {
		code[row] = make([]float64, d)
		for i, frequency := range frequencies {
			code[row][2*i], code[row][2*i+1] = math.Sincos(float64(position) * frequency)
		}
	}
	return code, nil
}

// sinePositionsTurned turns a hand by the angle of one position as often as the
// position says: the power of a complex number, whose parts are cosine and sine.
// Squaring gets there in log p steps for positions up to p. O(nd log p) time, O(d)
// space beside the answer.
func sinePositionsTurned(positions []int, d int) ([][]float64, error) {
	frequencies, err := frequencies(d)
	if err != nil {
		return nil, err
	}
	code := make([][]float64, len(positions))
	for row, position := range positions {
		code[row] = make([]float64, d)
		for i, frequency := range frequencies {
			if position < 0 {
				frequency = -frequency
			}
			sin, cos := math.Sincos(frequency)
			turn, hand := complex(cos, sin), complex(1, 0)
			for left := max(position, -position); left > 0; left /= 2 {
				if left%2 == 1 {
					hand *= turn
				}
				turn *= turn
			}
			code[row][2*i], code[row][2*i+1] = imag(hand), real(hand)
		}
	}
	return code, nil
}

// frequencies returns by how much the angles of each pair grow a position.
func frequencies(d int) ([]float64, error) {
	if d < 2 || d%2 != 0 {
		return nil, fmt.Errorf("d is %d, neither 2 nor a larger even number", d)
	}
	list := make([]float64, d/2)
	for i := range list {
		list[i] = math.Pow(10000, -float64(2*i)/float64(d))
	}
	return list, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sine and cosine", Func: sinePositions, Time: "O(nd)", Space: "O(d)"},
	{Name: "turning a hand", Func: sinePositionsTurned, Time: "O(nd log p)", Space: "O(d)"},
}
