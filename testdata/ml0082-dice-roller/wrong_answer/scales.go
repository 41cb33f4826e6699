package diceroller

import "errors"

// Scales the byte instead of taking the remainder: as biased as the remainder.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	rolls := make([]int, n)
	for i := range rolls {
		rolls[i] = int(float64(next())/256*float64(sides)) + 1
	}
	return rolls, nil
}
