// Package minwindow is problem 76, Minimum Window Substring.
package minwindow

import (
	"fmt"
	"strings"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "76",
	Title:  "Minimum Window Substring",
	Level:  judge.Hard,
	Topics: []string{"hash table", "string", "sliding window"},
	Notes:  "4.3.59",
	Params: []string{"s", "t"},
	Func:   minWindow,
	Valid: judge.Valid(func(s, t string) error {
		if len(s) < 1 || len(s) > 1e5 || len(t) < 1 || len(t) > 1e5 {
			return fmt.Errorf("lengths %d and %d are not from 1 to 10^5", len(s), len(t))
		}
		for _, c := range []byte(s + t) {
			if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
				return fmt.Errorf("%q is no English letter", c)
			}
		}
		return nil
	}),
	Check: judge.By(func(s, t, want, got string) error {
		if got == want {
			return nil
		}
		if got == "" {
			return fmt.Errorf("got no window, but %q covers t", judge.Cut(want, 60))
		}
		if !strings.Contains(s, got) {
			return fmt.Errorf("%q is no substring of s", judge.Cut(got, 60))
		}
		if c, missing := lacks(got, t); missing {
			return fmt.Errorf("%q does not cover t: too few %q", judge.Cut(got, 60), c)
		}
		if want == "" || len(got) < len(want) {
			return judge.Fault("the window %q is better than the expected %q", got, want)
		}
		if len(got) > len(want) {
			return fmt.Errorf("a window of length %d, but one of length %d covers t: %q", len(got), len(want), judge.Cut(want, 60))
		}
		return nil
	}),
}

// lacks returns a letter that window holds fewer times than t, if there is one.
func lacks(window, t string) (byte, bool) {
	var have [256]int
	for _, c := range []byte(window) {
		have[c]++
	}
	for _, c := range []byte(t) {
		if have[c]--; have[c] < 0 {
			return c, true
		}
	}
	return 0, false
}
