package diceroller

import "errors"

// Takes 255 for the number of bytes: where sides divides 256, a whole round of
// faces is thrown away for nothing.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	if sides == 256 {
		sides = 255
	}
	limit := 255 - 255%sides
	var rolls []int
	for len(rolls) < n {
		if b := int(next()); b < limit {
			rolls = append(rolls, b%sides+1)
		}
	}
	return rolls, nil
}
