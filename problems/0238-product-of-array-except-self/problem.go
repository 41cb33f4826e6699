// Package exceptself is problem 238, Product of Array Except Self.
package exceptself

import (
	"fmt"
	"math"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "238",
	Title:  "Product of Array Except Self",
	Level:  judge.Medium,
	Topics: []string{"array", "prefix sum"},
	Notes:  "4.3.34",
	Params: []string{"nums"},
	Func:   productExceptSelf,
	Valid: judge.Valid(func(nums []int) error {
		n := len(nums)
		if n < 2 || n > 1e5 {
			return fmt.Errorf("%d numbers are not from 2 to 10^5", n)
		}
		behind := make([]int, n+1) // products of what stands from each place on
		behind[n] = 1
		for i := n - 1; i >= 0; i-- {
			if v := nums[i]; v < -30 || v > 30 {
				return fmt.Errorf("%d is not from -30 to 30", v)
			}
			if behind[i] = behind[i+1] * nums[i]; !fits(behind[i]) {
				return fmt.Errorf("the product from place %d on does not fit 32 bits", i)
			}
		}
		before := 1
		for i, v := range nums {
			if !fits(before * behind[i+1]) {
				return fmt.Errorf("the product of all but place %d does not fit 32 bits", i)
			}
			if before *= v; !fits(before) {
				return fmt.Errorf("the product up to place %d does not fit 32 bits", i)
			}
		}
		return nil
	}),
}

func fits(product int) bool { return math.MinInt32 <= product && product <= math.MaxInt32 }
