// Package duplicate is problem 217, Contains Duplicate.
package duplicate

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "217",
	Title:  "Contains Duplicate",
	Level:  judge.Easy,
	Topics: []string{"array", "hash table", "sorting"},
	Notes:  "4.3.23",
	Params: []string{"nums"},
	Func:   containsDuplicate,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 1e5 {
			return fmt.Errorf("%d numbers are not from 1 to 10^5", len(nums))
		}
		for _, v := range nums {
			if v < -1e9 || v > 1e9 {
				return fmt.Errorf("%d is not from -10^9 to 10^9", v)
			}
		}
		return nil
	}),
}
