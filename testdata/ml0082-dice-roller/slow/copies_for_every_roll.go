package diceroller

import "errors"

// Makes a new slice for every roll: quadratic, but 1000 rolls fit.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	rolls := []int{}
	for len(rolls) < n {
		if b := int(next()); b < 256-256%sides {
			longer := make([]int, len(rolls)+1)
			copy(longer, rolls)
			longer[len(rolls)] = b%sides + 1
			rolls = longer
		}
	}
	return rolls, nil
}
