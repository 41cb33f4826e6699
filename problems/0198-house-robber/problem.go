// Package houserobber is problem 198, House Robber.
package houserobber

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "198",
	Title:  "House Robber",
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
			if v < 0 || v > 400 {
				return fmt.Errorf("%d is not from 0 to 400", v)
			}
		}
		return nil
	}),
}
