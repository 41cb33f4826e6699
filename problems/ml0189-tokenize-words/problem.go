// Package tokenize is problem ml189, Tokenize Words.
package tokenize

import (
	"errors"
	"fmt"
	"unicode"
	"unicode/utf8"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "ml189",
	Title:  "Tokenize Words",
	Level:  judge.Easy,
	Topics: []string{"text", "string"},
	Notes:  "10.4",
	Params: []string{"s", "keepPunct"},
	Func:   tokenizeWords,
	Valid: judge.Valid(func(s string, keepPunct bool) error {
		if len(s) > 10000 {
			return fmt.Errorf("%d bytes are more than 10000", len(s))
		}
		if !utf8.ValidString(s) {
			return errors.New("no UTF-8")
		}
		for i, r := range s {
			if !unicode.IsLetter(r) && unicode.ToLower(r) != r {
				return fmt.Errorf("%q at byte %d is no letter, but has a small form", r, i)
			}
		}
		return nil
	}),
}
