package diceroller

import "errors"

// Forgets that a die begins at 1.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	var rolls []int
	for len(rolls) < n {
		if b := int(next()); b < 256/sides*sides {
			rolls = append(rolls, b%sides)
		}
	}
	return rolls, nil
}
