package diceroller

import "errors"

// The limit of 256, where every byte is good, is 0 as a uint8: none is.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	limit := uint8(256 - 256%sides)
	var rolls []int
	for len(rolls) < n {
		if b := next(); b < limit {
			rolls = append(rolls, int(b)%sides+1)
		}
	}
	return rolls, nil
}
