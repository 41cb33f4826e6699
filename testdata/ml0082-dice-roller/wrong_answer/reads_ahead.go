package diceroller

import "errors"

// Takes the byte for the next roll before it knows that there is one.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	var rolls []int
	for b := int(next()); len(rolls) < n; b = int(next()) {
		if b < 256-256%sides {
			rolls = append(rolls, b%sides+1)
		}
	}
	return rolls, nil
}
