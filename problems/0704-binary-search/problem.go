// Package binsearch is problem 704, Binary Search.
package binsearch

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "704",
	Title:  "Binary Search",
	Level:  judge.Easy,
	Topics: []string{"array", "binary search"},
	Notes:  "4.3.7",
	Params: []string{"nums", "target"},
	Func:   search,
	Valid: judge.Valid(func(nums []int, target int) error {
		if len(nums) < 1 || len(nums) > 1e4 {
			return fmt.Errorf("%d numbers are not from 1 to 10^4", len(nums))
		}
		for i, v := range nums {
			if v <= -1e4 || v >= 1e4 {
				return fmt.Errorf("%d is not between -10^4 and 10^4", v)
			}
			if i > 0 && v <= nums[i-1] {
				return fmt.Errorf("%d follows %d, but the numbers must rise", v, nums[i-1])
			}
		}
		if target <= -1e4 || target >= 1e4 {
			return fmt.Errorf("the target %d is not between -10^4 and 10^4", target)
		}
		return nil
	}),
}
