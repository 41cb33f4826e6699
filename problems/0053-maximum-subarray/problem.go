// Package maxsubarray is problem 53, Maximum Subarray.
package maxsubarray

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "53",
	Title:  "Maximum Subarray",
	Level:  judge.Medium,
	Topics: []string{"array", "divide and conquer", "dynamic programming"},
	Notes:  "4.3.24",
	Params: []string{"nums"},
	Func:   maxSubArray,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 1e5 {
			return fmt.Errorf("%d numbers are not from 1 to 10^5", len(nums))
		}
		for _, v := range nums {
			if v < -1e4 || v > 1e4 {
				return fmt.Errorf("%d is not from -10^4 to 10^4", v)
			}
		}
		return nil
	}),
}
