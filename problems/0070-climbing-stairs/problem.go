// Package climbstairs is problem 70, Climbing Stairs.
package climbstairs

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "70",
	Title:  "Climbing Stairs",
	Level:  judge.Easy,
	Topics: []string{"memoization", "math", "dynamic programming"},
	Notes:  "4.3.15",
	Params: []string{"n"},
	Func:   climbStairs,
	Valid: judge.Valid(func(n int) error {
		if n < 1 || n > 45 {
			return fmt.Errorf("%d steps are not from 1 to 45", n)
		}
		return nil
	}),
}
