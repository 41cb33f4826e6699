// Package validparens is problem 20, Valid Parentheses.
package validparens

import (
	"fmt"
	"strings"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "20",
	Title:  "Valid Parentheses",
	Level:  judge.Easy,
	Topics: []string{"stack", "string"},
	Notes:  "4.3.2",
	Params: []string{"s"},
	Func:   isValid,
	Valid: judge.Valid(func(s string) error {
		if len(s) < 1 || len(s) > 1e4 {
			return fmt.Errorf("length %d is not from 1 to 10^4", len(s))
		}
		for _, c := range s {
			if !strings.ContainsRune("()[]{}", c) {
				return fmt.Errorf("%q is no bracket", c)
			}
		}
		return nil
	}),
}
