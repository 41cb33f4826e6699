// Package buildpalindrome is problem 409, Longest Palindrome.
package buildpalindrome

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "409",
	Title:  "Longest Palindrome",
	Level:  judge.Easy,
	Topics: []string{"greedy", "hash table", "string"},
	Notes:  "4.3.16",
	Params: []string{"s"},
	Func:   longestPalindrome,
	Valid: judge.Valid(func(s string) error {
		if len(s) < 1 || len(s) > 2000 {
			return fmt.Errorf("length %d is not from 1 to 2000", len(s))
		}
		for _, c := range s {
			if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
				return fmt.Errorf("%q is no English letter", c)
			}
		}
		return nil
	}),
}
