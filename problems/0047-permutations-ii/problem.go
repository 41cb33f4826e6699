// Package permutations2 is problem 47, Permutations II.
package permutations2

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "47",
	Title:  "Permutations II",
	Level:  judge.Medium,
	Topics: []string{"array", "backtracking", "sorting"},
	Notes:  "4.3.56",
	Params: []string{"nums"},
	Func:   permuteUnique,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 8 {
			return fmt.Errorf("%d numbers are not from 1 to 8", len(nums))
		}
		for _, v := range nums {
			if v < -10 || v > 10 {
				return fmt.Errorf("%d is not from -10 to 10", v)
			}
		}
		return nil
	}),
	Check: judge.Unordered(1),
}
