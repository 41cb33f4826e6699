package diceroller

import "errors"

// Lets 257 sides be: no byte is below the limit of 0, so it draws for ever.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 {
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
