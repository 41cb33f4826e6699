// Package diceroller is problem ml82, Dice Roller.
package diceroller

import (
	"errors"
	"fmt"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. A case lists the bytes of the source; the
// statement fixes how many of them are taken. Numbers of rolls and sides that
// make no die are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml82",
	Title:  "Dice Roller",
	Level:  judge.Medium,
	Topics: []string{"randomness", "probability"},
	Notes:  "5.1.1",
	Params: []string{"bytes", "n", "sides"},
	Func:   rollDice,
	Adapt: func(bytes []int, n, sides int) (func() uint8, int, int, func(rolls []int) ([]int, error)) {
		taken := 0
		next := func() uint8 {
			taken++
			if taken > len(bytes) {
				return 0 // too many: the number of calls tells
			}
			return uint8(bytes[taken-1])
		}
		return next, n, sides, func(rolls []int) ([]int, error) {
			if want := needed(bytes, n, sides); taken != want {
				return rolls, fmt.Errorf("%d bytes are taken, want %d", taken, want)
			}
			return rolls, nil
		}
	},
	Valid: judge.Valid(func(bytes []int, n, sides int) error {
		err := errors.Join(
			within.Ints("bytes", bytes, 4000, 0, 255),
			within.Int("n", n, -1000, 1000),
			within.Int("sides", sides, -1000, 1000),
		)
		if err == nil && sides >= 1 && sides <= 256 && needed(bytes, n, sides) > len(bytes) {
			return fmt.Errorf("%d bytes are too few for %d rolls", len(bytes), n)
		}
		return err
	}),
}

// needed returns how many bytes n rolls take, one more than there are if these
// do not suffice.
func needed(bytes []int, n, sides int) int {
	for i, b := range bytes {
		if n <= 0 || sides < 1 {
			return i
		}
		if b/sides < 256/sides {
			n--
		}
	}
	if n > 0 {
		return len(bytes) + 1
	}
	return len(bytes)
}
