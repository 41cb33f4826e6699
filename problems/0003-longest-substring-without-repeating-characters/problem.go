// Package longestwindow is problem 3, Longest Substring Without Repeating
// Characters.
package longestwindow

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "3",
	Title:  "Longest Substring Without Repeating Characters",
	Level:  judge.Medium,
	Topics: []string{"hash table", "string", "sliding window"},
	Notes:  "4.3.28",
	Params: []string{"s"},
	Func:   lengthOfLongestSubstring,
	Valid: judge.Valid(func(s string) error {
		if len(s) > 5e4 {
			return fmt.Errorf("length %d is more than 5 * 10^4", len(s))
		}
		for _, c := range s {
			if c < ' ' || c > '~' {
				return fmt.Errorf("%q is no English letter, digit, symbol or space", c)
			}
		}
		return nil
	}),
}
