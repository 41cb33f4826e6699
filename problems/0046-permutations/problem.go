// Package permutations is problem 46, Permutations.
package permutations

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "46",
	Title:  "Permutations",
	Level:  judge.Medium,
	Topics: []string{"array", "backtracking"},
	Notes:  "4.3.50",
	Params: []string{"nums"},
	Func:   permute,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 6 {
			return fmt.Errorf("%d numbers are not from 1 to 6", len(nums))
		}
		var seen [21]bool
		for _, v := range nums {
			if v < -10 || v > 10 {
				return fmt.Errorf("%d is not from -10 to 10", v)
			}
			if seen[v+10] {
				return fmt.Errorf("%d comes twice", v)
			}
			seen[v+10] = true
		}
		return nil
	}),
	Check: judge.Unordered(1),
}
