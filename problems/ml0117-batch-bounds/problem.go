// Package batchbounds is problem ml117, Batch Bounds.
package batchbounds

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked. Sizes that make no batches are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml117",
	Title:  "Batch Bounds",
	Level:  judge.Easy,
	Topics: []string{"data loading", "math"},
	Notes:  "9.1.2",
	Params: []string{"n", "batch", "dropLast"},
	Func:   batchBounds,
	Valid: judge.Valid(func(n, batch int, dropLast bool) error {
		if batch > 0 && n/batch > 1000 {
			return fmt.Errorf("%d samples make more than 1000 batches of %d", n, batch)
		}
		return nil
	}),
}
