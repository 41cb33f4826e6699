// Package feistel is problem ml119, Feistel Permutation.
package feistel

import (
	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. An index or a number of rounds out of range is
// allowed: the statement wants an error for it.
var Problem = &judge.Problem{
	ID:     "ml119",
	Title:  "Feistel Permutation",
	Level:  judge.Hard,
	Topics: []string{"randomness", "data loading", "bit manipulation"},
	Notes:  "9.1.2",
	Params: []string{"i", "n", "key", "rounds"},
	Func:   feistelIndex,
	Valid: judge.Valid(func(i, n, key uint64, rounds int) error {
		return within.Int("rounds", rounds, -1000, 1000)
	}),
}
