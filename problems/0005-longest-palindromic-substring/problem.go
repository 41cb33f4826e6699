// Package palindrome is problem 5, Longest Palindromic Substring.
package palindrome

import (
	"fmt"
	"strings"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "5",
	Title:  "Longest Palindromic Substring",
	Level:  judge.Medium,
	Topics: []string{"two pointers", "string", "dynamic programming"},
	Notes:  "4.3.47",
	Params: []string{"s"},
	Func:   longestPalindrome,
	Valid: judge.Valid(func(s string) error {
		if len(s) < 1 || len(s) > 1000 {
			return fmt.Errorf("length %d is not from 1 to 1000", len(s))
		}
		for _, c := range []byte(s) {
			if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
				return fmt.Errorf("%q is neither a digit nor an English letter", c)
			}
		}
		return nil
	}),
	Check: judge.By(func(s, want, got string) error {
		if !strings.Contains(s, got) {
			return fmt.Errorf("%q is no substring of s", judge.Cut(got, 60))
		}
		if i := mismatch(got); i >= 0 {
			return fmt.Errorf("%q is no palindrome: its letters %d and %d differ, %q and %q",
				judge.Cut(got, 60), i, len(got)-1-i, got[i], got[len(got)-1-i])
		}
		if len(got) > len(want) {
			return judge.Fault("the palindrome %q is longer than the expected %q", got, want)
		}
		if len(got) < len(want) {
			return fmt.Errorf("%q has length %d, but %q has %d",
				judge.Cut(got, 60), len(got), judge.Cut(want, 60), len(want))
		}
		return nil
	}),
}

// mismatch returns the first index at which s differs from its reverse, or -1.
func mismatch(s string) int {
	for i := range len(s) / 2 {
		if s[i] != s[len(s)-1-i] {
			return i
		}
	}
	return -1
}
