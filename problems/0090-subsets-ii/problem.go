// Package subsets2 is problem 90, Subsets II.
package subsets2

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "90",
	Title:  "Subsets II",
	Level:  judge.Medium,
	Topics: []string{"bit manipulation", "array", "backtracking"},
	Notes:  "4.3.54",
	Params: []string{"nums"},
	Func:   subsetsWithDup,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 10 {
			return fmt.Errorf("%d numbers are not from 1 to 10", len(nums))
		}
		for _, v := range nums {
			if v < -10 || v > 10 {
				return fmt.Errorf("%d is not from -10 to 10", v)
			}
		}
		return nil
	}),
	Check: judge.Unordered(2),
}
