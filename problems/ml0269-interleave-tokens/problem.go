// Package interleavetokens is problem ml269, Interleave Tokens.
package interleavetokens

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. A case lists the tokens that are durations. What
// is read before a fault is asked for, too, so that its place is judged.
var Problem = &judge.Problem{
	ID:     "ml269",
	Title:  "Interleave Tokens",
	Level:  judge.Medium,
	Topics: []string{"string", "parsing", "music"},
	Notes:  "10.10",
	Params: []string{"stream", "durations"},
	Func:   deinterleave,
	Adapt: func(stream, durations []string) (_ []string, isDuration func(string) bool, read func(n, d []string, err error) (notes, durations []string, ok bool)) {
		set := make(map[string]bool)
		for _, token := range durations {
			set[token] = true
		}
		return stream,
			func(token string) bool { return set[token] },
			func(n, d []string, err error) ([]string, []string, bool) { return n, d, err == nil }
	},
	Valid: judge.Valid(func(stream, durations []string) error {
		if err := within.Len("stream", stream, 20_000); err != nil {
			return err
		}
		if err := within.Len("durations", durations, 100); err != nil {
			return err
		}
		for _, token := range slices.Concat(stream, durations) {
			if n := utf8.RuneCountInString(token); n < 1 || n > 8 {
				return fmt.Errorf("the token %q has not 1 to 8 characters", token)
			}
		}
		return nil
	}),
}
