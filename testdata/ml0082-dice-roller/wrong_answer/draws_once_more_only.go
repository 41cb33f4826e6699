package diceroller

import "errors"

// Draws again once, and takes whatever comes then.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	rolls := make([]int, n)
	for i := range rolls {
		b := int(next())
		if b >= 256-256%sides {
			b = int(next())
		}
		rolls[i] = b%sides + 1
	}
	return rolls, nil
}
