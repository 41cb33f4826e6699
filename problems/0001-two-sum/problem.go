// Package twosum is problem 1, Two Sum.
package twosum

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "1",
	Title:  "Two Sum",
	Level:  judge.Easy,
	Topics: []string{"array", "hash table"},
	Notes:  "4.3.1",
	Params: []string{"nums", "target"},
	Func:   twoSum,
	Valid: judge.Valid(func(nums []int, target int) error {
		if len(nums) < 2 || len(nums) > 1e4 {
			return fmt.Errorf("%d numbers are not from 2 to 10^4", len(nums))
		}
		for _, v := range nums {
			if v < -1e9 || v > 1e9 {
				return fmt.Errorf("%d is not from -10^9 to 10^9", v)
			}
		}
		if target < -1e9 || target > 1e9 {
			return fmt.Errorf("the target %d is not from -10^9 to 10^9", target)
		}
		if n := pairs(nums, target); n != 1 {
			return fmt.Errorf("%d pairs add up to the target, not one", n)
		}
		return nil
	}),
	Check: judge.Unordered(1),
}

// pairs counts the pairs of places whose numbers add up to target.
func pairs(nums []int, target int) int {
	count := make(map[int]int)
	n := 0
	for _, v := range nums {
		n += count[target-v]
		count[v]++
	}
	return n
}
