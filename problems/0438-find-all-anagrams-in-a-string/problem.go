// Package anagrams is problem 438, Find All Anagrams in a String.
package anagrams

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "438",
	Title:  "Find All Anagrams in a String",
	Level:  judge.Medium,
	Topics: []string{"hash table", "string", "sliding window"},
	Notes:  "4.3.60",
	Params: []string{"s", "p"},
	Func:   findAnagrams,
	Valid: judge.Valid(func(s, p string) error {
		if len(s) < 1 || len(s) > 3e4 || len(p) < 1 || len(p) > 3e4 {
			return fmt.Errorf("lengths %d and %d are not from 1 to 3 * 10^4", len(s), len(p))
		}
		for _, c := range s + p {
			if c < 'a' || c > 'z' {
				return fmt.Errorf("%q is no lower-case English letter", c)
			}
		}
		return nil
	}),
	Check: judge.Unordered(1),
}
