// Package removeelement is problem 27, Remove Element.
package removeelement

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked. The answer is the number k that is returned, and
// the first k elements of the slice after the call, in any order.
var Problem = &judge.Problem{
	ID:     "27",
	Title:  "Remove Element",
	Level:  judge.Easy,
	Topics: []string{"array", "two pointers"},
	Notes:  "4.3.45",
	Params: []string{"nums", "val"},
	Func:   removeElement,
	Adapt: func(nums []int, val int) ([]int, int, func(int) (int, []int, error)) {
		return nums, val, func(k int) (int, []int, error) {
			if k < 0 || k > len(nums) {
				return 0, nil, fmt.Errorf("returned %d for %d numbers", k, len(nums))
			}
			return k, nums[:k], nil
		}
	},
	Valid: judge.Valid(func(nums []int, val int) error {
		if len(nums) > 100 {
			return fmt.Errorf("%d numbers are more than 100", len(nums))
		}
		for _, v := range nums {
			if v < 0 || v > 50 {
				return fmt.Errorf("%d is not from 0 to 50", v)
			}
		}
		if val < 0 || val > 100 {
			return fmt.Errorf("val = %d is not from 0 to 100", val)
		}
		return nil
	}),
	Check: judge.By(func(nums []int, val, wantK int, want []int, k int, kept []int) error {
		if k != wantK {
			return fmt.Errorf("returned %d, but %d of the numbers are not %d", k, wantK, val)
		}
		return judge.DiffUnordered(want, kept, 1)
	}),
}
