package diceroller

import "errors"

// Leaves a roll out where the byte is thrown away.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	var rolls []int
	for range n {
		if b := int(next()); b < 256-256%sides {
			rolls = append(rolls, b%sides+1)
		}
	}
	return rolls, nil
}
