// Package ransomnote is problem 383, Ransom Note.
package ransomnote

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "383",
	Title:  "Ransom Note",
	Level:  judge.Easy,
	Topics: []string{"hash table", "string", "counting"},
	Notes:  "4.3.14",
	Params: []string{"ransomNote", "magazine"},
	Func:   canConstruct,
	Valid: judge.Valid(func(ransomNote, magazine string) error {
		m, n := len(ransomNote), len(magazine)
		if m < 1 || m > 1e5 || n < 1 || n > 1e5 {
			return fmt.Errorf("lengths %d and %d are not from 1 to 10^5", m, n)
		}
		for _, c := range ransomNote + magazine {
			if c < 'a' || c > 'z' {
				return fmt.Errorf("%q is no lower-case English letter", c)
			}
		}
		return nil
	}),
}
