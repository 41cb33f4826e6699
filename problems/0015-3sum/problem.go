// Package threesum is problem 15, 3Sum.
package threesum

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "15",
	Title:  "3Sum",
	Level:  judge.Medium,
	Topics: []string{"array", "two pointers", "sorting"},
	Notes:  "4.3.29",
	Params: []string{"nums"},
	Func:   threeSum,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 3 || len(nums) > 3000 {
			return fmt.Errorf("%d numbers are not from 3 to 3000", len(nums))
		}
		for _, v := range nums {
			if v < -1e5 || v > 1e5 {
				return fmt.Errorf("%d is not from -10^5 to 10^5", v)
			}
		}
		return nil
	}),
	Check: judge.Unordered(2),
}
