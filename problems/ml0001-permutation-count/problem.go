// Package permcount is problem ml1, Permutation Count.
package permcount

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked. Sizes that make no selection are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml1",
	Title:  "Permutation Count",
	Level:  judge.Easy,
	Topics: []string{"probability", "combinatorics", "math"},
	Notes:  "1.1",
	Params: []string{"n", "r"},
	Func:   permutationCount,
	Valid: judge.Valid(func(n, r int) error {
		if n < -1e9 || n > 1e9 {
			return fmt.Errorf("n = %d is not from -10^9 to 10^9", n)
		}
		if r < -1000 || r > 1000 {
			return fmt.Errorf("r = %d is not from -1000 to 1000", r)
		}
		return nil
	}),
}
