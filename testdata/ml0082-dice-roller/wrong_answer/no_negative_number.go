package diceroller

import "errors"

// Looks at the sides, but lets a negative number of rolls be none.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if sides < 1 || sides > 256 {
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
