// Package combcount is problem ml2, Combination Count.
package combcount

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked. Sizes that make no selection are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml2",
	Title:  "Combination Count",
	Level:  judge.Easy,
	Topics: []string{"probability", "combinatorics", "math"},
	Notes:  "1.1",
	Params: []string{"n", "r"},
	Func:   combinationCount,
	Valid: judge.Valid(func(n, r int) error {
		for _, v := range []int{n, r} {
			if v < -1e9 || v > 1e9 {
				return fmt.Errorf("%d is not from -10^9 to 10^9", v)
			}
		}
		if min(r, n-r) > 1000 {
			return fmt.Errorf("%d are chosen and %d left: neither is 1000 at most", r, n-r)
		}
		return nil
	}),
}
