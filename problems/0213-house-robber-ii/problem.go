// Package houserobber2 is problem 213, House Robber II.
package houserobber2

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "213",
	Title:  "House Robber II",
	Level:  judge.Medium,
	Topics: []string{"array", "dynamic programming"},
	Notes:  "4.3.61",
	Params: []string{"nums"},
	Func:   rob,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 100 {
			return fmt.Errorf("%d houses are not from 1 to 100", len(nums))
		}
		for _, v := range nums {
			if v < 0 || v > 1000 {
				return fmt.Errorf("%d is not from 0 to 1000", v)
			}
		}
		return nil
	}),
}
