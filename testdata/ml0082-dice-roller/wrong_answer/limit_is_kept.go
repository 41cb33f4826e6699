package diceroller

import "errors"

// Throws away what is above the multiple, but not the multiple itself.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	limit := 256 - 256%sides
	var rolls []int
	for len(rolls) < n {
		if b := int(next()); b <= limit {
			rolls = append(rolls, b%sides+1)
		}
	}
	return rolls, nil
}
