// Package sample is problem ml123, Stateless Sample.
package sample

import (
	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Multiples of 2^-53 are compared exactly.
var Problem = &judge.Problem{
	ID:     "ml123",
	Title:  "Stateless Sample",
	Level:  judge.Medium,
	Topics: []string{"randomness", "data loading", "bit manipulation"},
	Notes:  "9.1.2",
	Params: []string{"seed", "idx", "dim"},
	Func:   sampleAt,
	Valid: judge.Valid(func(seed, idx uint64, dim int) error {
		return within.Int("dim", dim, 0, 1000)
	}),
}
