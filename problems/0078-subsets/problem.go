// Package subsets is problem 78, Subsets.
package subsets

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "78",
	Title:  "Subsets",
	Level:  judge.Medium,
	Topics: []string{"bit manipulation", "array", "backtracking"},
	Notes:  "4.3.52",
	Params: []string{"nums"},
	Func:   subsets,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 10 {
			return fmt.Errorf("%d numbers are not from 1 to 10", len(nums))
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
	Check: judge.Unordered(2),
}
