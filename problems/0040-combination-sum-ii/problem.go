// Package combinationsum2 is problem 40, Combination Sum II.
package combinationsum2

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "40",
	Title:  "Combination Sum II",
	Level:  judge.Medium,
	Topics: []string{"array", "backtracking"},
	Notes:  "4.3.55",
	Params: []string{"candidates", "target"},
	Func:   combinationSum2,
	Valid: judge.Valid(func(candidates []int, target int) error {
		if len(candidates) < 1 || len(candidates) > 100 {
			return fmt.Errorf("%d candidates are not from 1 to 100", len(candidates))
		}
		for _, c := range candidates {
			if c < 1 || c > 50 {
				return fmt.Errorf("the candidate %d is not from 1 to 50", c)
			}
		}
		if target < 1 || target > 30 {
			return fmt.Errorf("the target %d is not from 1 to 30", target)
		}
		return nil
	}),
	Check: judge.Unordered(2),
}
