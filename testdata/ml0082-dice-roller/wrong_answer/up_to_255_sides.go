package diceroller

import "errors"

// Refuses 256 sides, which are as many as a byte has values.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 255 {
		return nil, errors.New("no die")
	}
	var rolls []int
	for len(rolls) < n {
		if b := int(next()); b < 256-256%sides {
			rolls = append(rolls, b%sides+1)
		}
	}
	return rolls, nil
}
