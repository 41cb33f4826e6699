package diceroller

import (
	"errors"
	"math/rand"
)

// Draws from math/rand, not from next.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	rolls := make([]int, n)
	for i := range rolls {
		rolls[i] = rand.Intn(sides) + 1
	}
	return rolls, nil
}
