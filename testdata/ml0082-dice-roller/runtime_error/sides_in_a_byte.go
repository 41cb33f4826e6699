package diceroller

import "errors"

// Keeps the number of sides in a byte, where 256 is 0.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	s := uint8(sides)
	most := 255 - (255%s+1)%s
	var rolls []int
	for len(rolls) < n {
		if b := next(); b <= most {
			rolls = append(rolls, int(b%s)+1)
		}
	}
	return rolls, nil
}
