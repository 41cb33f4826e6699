package diceroller

import "errors"

// Shares the bytes out in blocks: unbiased, but not the faces that are asked for.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	each := 256 / sides
	var rolls []int
	for len(rolls) < n {
		if b := int(next()); b < each*sides {
			rolls = append(rolls, b/each+1)
		}
	}
	return rolls, nil
}
