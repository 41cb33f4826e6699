// Package anagram is problem 242, Valid Anagram.
package anagram

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "242",
	Title:  "Valid Anagram",
	Level:  judge.Easy,
	Topics: []string{"hash table", "string", "sorting"},
	Notes:  "4.3.6",
	Params: []string{"s", "t"},
	Func:   isAnagram,
	Valid: judge.Valid(func(s, t string) error {
		if len(s) < 1 || len(s) > 5e4 || len(t) < 1 || len(t) > 5e4 {
			return fmt.Errorf("lengths %d and %d are not from 1 to 5 * 10^4", len(s), len(t))
		}
		for _, c := range s + t {
			if c < 'a' || c > 'z' {
				return fmt.Errorf("%q is no lower-case English letter", c)
			}
		}
		return nil
	}),
}
