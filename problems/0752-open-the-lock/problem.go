// Package openlock is problem 752, Open the Lock.
package openlock

import (
	"fmt"
	"slices"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "752",
	Title:  "Open the Lock",
	Level:  judge.Medium,
	Topics: []string{"breadth-first search", "array", "hash table", "string"},
	Notes:  "4.3.58",
	Params: []string{"deadends", "target"},
	Func:   openLock,
	Valid: judge.Valid(func(deadends []string, target string) error {
		if len(deadends) < 1 || len(deadends) > 500 {
			return fmt.Errorf("%d dead ends, not 1 to 500", len(deadends))
		}
		for _, code := range append(slices.Clone(deadends), target) {
			if len(code) != 4 {
				return fmt.Errorf("%q has not 4 digits", code)
			}
			for _, d := range []byte(code) {
				if d < '0' || d > '9' {
					return fmt.Errorf("%q has not 4 digits", code)
				}
			}
		}
		if slices.Contains(deadends, target) {
			return fmt.Errorf("the target %q is a dead end", target)
		}
		return nil
	}),
}
