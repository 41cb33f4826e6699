// Package majority is problem 169, Majority Element.
package majority

import (
	"errors"
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "169",
	Title:  "Majority Element",
	Level:  judge.Easy,
	Topics: []string{"array", "hash table", "divide and conquer", "counting", "sorting"},
	Notes:  "4.3.18",
	Params: []string{"nums"},
	Func:   majorityElement,
	Valid: judge.Valid(func(nums []int) error {
		if len(nums) < 1 || len(nums) > 5e4 {
			return fmt.Errorf("%d numbers are not from 1 to 5 * 10^4", len(nums))
		}
		count, most := make(map[int]int), 0
		for _, v := range nums {
			if v < -1e9 || v > 1e9 {
				return fmt.Errorf("%d is not from -10^9 to 10^9", v)
			}
			count[v]++
			most = max(most, count[v])
		}
		if most <= len(nums)/2 {
			return errors.New("no number has the majority")
		}
		return nil
	}),
}
