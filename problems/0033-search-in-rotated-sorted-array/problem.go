// Package rotated is problem 33, Search in Rotated Sorted Array.
package rotated

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "33",
	Title:  "Search in Rotated Sorted Array",
	Level:  judge.Medium,
	Topics: []string{"array", "binary search"},
	Notes:  "4.3.38",
	Params: []string{"nums", "target"},
	Func:   search,
	Valid: judge.Valid(func(nums []int, target int) error {
		if len(nums) < 1 || len(nums) > 5000 {
			return fmt.Errorf("%d numbers are not from 1 to 5000", len(nums))
		}
		if target < -1e4 || target > 1e4 {
			return fmt.Errorf("the target %d is not from -10^4 to 10^4", target)
		}
		falls := 0
		for i, v := range nums {
			if v < -1e4 || v > 1e4 {
				return fmt.Errorf("%d is not from -10^4 to 10^4", v)
			}
			next := nums[(i+1)%len(nums)]
			if v == next && len(nums) > 1 {
				return fmt.Errorf("%d comes twice", v)
			}
			if v > next {
				falls++
			}
		}
		if falls > 1 {
			return fmt.Errorf("the numbers fall in %d places, counting from the last to the first", falls)
		}
		return nil
	}),
}
