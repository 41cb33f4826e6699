// Package validpalindrome is problem 125, Valid Palindrome.
package validpalindrome

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "125",
	Title:  "Valid Palindrome",
	Level:  judge.Easy,
	Topics: []string{"two pointers", "string"},
	Notes:  "4.2", // the tip on two pointers: the list of problems has it not
	Params: []string{"s"},
	Func:   isPalindrome,
	Valid: judge.Valid(func(s string) error {
		if len(s) < 1 || len(s) > 2e5 {
			return fmt.Errorf("length %d is not from 1 to 2*10^5", len(s))
		}
		for _, c := range []byte(s) {
			if c < ' ' || c > '~' {
				return fmt.Errorf("%q is no printable ASCII character", c)
			}
		}
		return nil
	}),
}
