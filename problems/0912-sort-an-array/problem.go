// Package sortarray is problem 912, Sort an Array.
package sortarray

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:    "912",
	Title: "Sort an Array",
	Level: judge.Medium,
	Topics: []string{"array", "divide and conquer", "bucket sort", "counting sort", "radix sort", "sorting",
		"heap (priority queue)", "merge sort"},
	Notes:  "5.1.2",
	Params: []string{"nums"},
	Func:   sortArray,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 5e4 {
			return fmt.Errorf("%d numbers are not from 1 to 5 * 10^4", len(nums))
		}
		for _, v := range nums {
			if v < -5e4 || v > 5e4 {
				return fmt.Errorf("%d is not from -5 * 10^4 to 5 * 10^4", v)
			}
		}
		return nil
	}),
}
