package diceroller

import (
	"fmt"

	"drill/judge"
)

// rollDice throws away the bytes that cannot be shared out evenly, fewer than
// half of all, and takes the remainder of the others: floor(256/sides) bytes lead
// to each face. O(n) expected time, O(1) space beside the answer.
func rollDice(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, fmt.Errorf("%d rolls of a die of %d sides", n, sides)
	}
	limit := 256 - 256%sides
	rolls := make([]int, n)
	for i := range rolls {
		b := int(next())
		for b >= limit {
			b = int(next())
		}
		rolls[i] = 1 + b%sides
	}
	return rolls, nil
}

// rollDiceTable looks the face of each byte up, or that it has none. O(n)
// expected time, O(1) space beside the answer: 256 faces.
func rollDiceTable(next func() uint8, n, sides int) ([]int, error) {
	if n < 0 || sides < 1 || sides > 256 {
		return nil, fmt.Errorf("%d rolls of a die of %d sides", n, sides)
	}
	var face [256]int
	for first := 0; first+sides <= 256; first += sides {
		for i := range sides {
			face[first+i] = i + 1
		}
	}
	rolls := make([]int, 0, n)
	for len(rolls) < n {
		if f := face[next()]; f > 0 {
			rolls = append(rolls, f)
		}
	}
	return rolls, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "rejection", Func: rollDice, Time: "O(n)", Space: "O(1)"},
	{Name: "table", Func: rollDiceTable, Time: "O(n)", Space: "O(1)"},
}
