// Package combinationsum is problem 39, Combination Sum.
package combinationsum

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "39",
	Title:  "Combination Sum",
	Level:  judge.Medium,
	Topics: []string{"array", "backtracking"},
	Notes:  "4.3.39",
	Params: []string{"candidates", "target"},
	Func:   combinationSum,
	Valid: judge.Valid(func(candidates []int, target int) error {
		if len(candidates) < 1 || len(candidates) > 30 {
			return fmt.Errorf("%d candidates are not from 1 to 30", len(candidates))
		}
		var seen [41]bool
		for _, c := range candidates {
			if c < 2 || c > 40 {
				return fmt.Errorf("the candidate %d is not from 2 to 40", c)
			}
			if seen[c] {
				return fmt.Errorf("the candidate %d comes twice", c)
			}
			seen[c] = true
		}
		if target < 1 || target > 40 {
			return fmt.Errorf("the target %d is not from 1 to 40", target)
		}
		return nil
	}),
	Check: judge.Unordered(2),
}
