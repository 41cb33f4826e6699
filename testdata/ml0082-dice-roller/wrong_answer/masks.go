package diceroller

import (
	"errors"
	"math/bits"
)

// Takes only as many bits as the faces need: unbiased, but it throws other bytes away.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	mask := 1<<bits.Len(uint(sides-1)) - 1
	var rolls []int
	for len(rolls) < n {
		if b := int(next()) & mask; b < sides {
			rolls = append(rolls, b+1)
		}
	}
	return rolls, nil
}
