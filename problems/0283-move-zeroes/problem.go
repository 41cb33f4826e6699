// Package movezeroes is problem 283, Move Zeroes.
package movezeroes

import (
	"fmt"
	"math"

	"drill/judge"
)

// Problem says what is asked. The answer is the slice after the call.
var Problem = &judge.Problem{
	ID:     "283",
	Title:  "Move Zeroes",
	Level:  judge.Easy,
	Topics: []string{"array", "two pointers"},
	Notes:  "4.3.46",
	Params: []string{"nums"},
	Func:   moveZeroes,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 1e4 {
			return fmt.Errorf("%d numbers are not from 1 to 10^4", len(nums))
		}
		for _, v := range nums {
			if v < math.MinInt32 || v > math.MaxInt32 {
				return fmt.Errorf("%d does not fit 32 bits", v)
			}
		}
		return nil
	}),
}
