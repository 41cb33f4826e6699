package diceroller

import "errors"

// Does not ask the source where there is nothing to choose.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, errors.New("no die")
	}
	rolls := make([]int, n)
	for i := range rolls {
		rolls[i] = 1
		for sides > 1 {
			if b := int(next()); b < 256-256%sides {
				rolls[i] = b%sides + 1
				break
			}
		}
	}
	return rolls, nil
}
