// Package dedup is problem 26, Remove Duplicates from Sorted Array.
package dedup

import (
	"fmt"
	"slices"

	"drill/judge"
)

// Problem says what is asked. The answer is the number k that is returned, and
// the first k elements of the slice after the call.
var Problem = &judge.Problem{
	ID:     "26",
	Title:  "Remove Duplicates from Sorted Array",
	Level:  judge.Easy,
	Topics: []string{"array", "two pointers"},
	Notes:  "4.3.44",
	Params: []string{"nums"},
	Func:   removeDuplicates,
	Adapt: func(nums []int) ([]int, func(int) (int, []int, error)) {
		return nums, func(k int) (int, []int, error) {
			if k < 0 || k > len(nums) {
				return 0, nil, fmt.Errorf("returned %d for %d numbers", k, len(nums))
			}
			return k, nums[:k], nil
		}
	},
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 3e4 {
			return fmt.Errorf("%d numbers are not from 1 to 3 * 10^4", len(nums))
		}
		for _, v := range nums {
			if v < -100 || v > 100 {
				return fmt.Errorf("%d is not from -100 to 100", v)
			}
		}
		if !slices.IsSorted(nums) {
			return fmt.Errorf("the numbers are not sorted")
		}
		return nil
	}),
}
