// Package combinations is problem 77, Combinations.
package combinations

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "77",
	Title:  "Combinations",
	Level:  judge.Medium,
	Topics: []string{"backtracking"},
	Notes:  "4.3.53",
	Params: []string{"n", "k"},
	Func:   combine,
	Valid: judge.Valid(func(n, k int) error {
		if n < 1 || n > 20 {
			return fmt.Errorf("%d numbers are not from 1 to 20", n)
		}
		if k < 1 || k > n {
			return fmt.Errorf("a combination of %d numbers is not of 1 to %d", k, n)
		}
		return nil
	}),
	Check: judge.By(func(n, k int, want, got [][]int) error {
		seen := make([]bool, 1<<n) // by the set of a combination's numbers
		for i, c := range got {
			if len(c) != k {
				return fmt.Errorf("out[%d]: %v holds %d numbers, want %d", i, c, len(c), k)
			}
			set := 0
			for _, v := range c {
				if v < 1 || v > n {
					return fmt.Errorf("out[%d]: %v holds %d, which is not from 1 to %d", i, c, v, n)
				}
				if set&bit(v) != 0 {
					return fmt.Errorf("out[%d]: %v holds %d twice", i, c, v)
				}
				set |= bit(v)
			}
			if seen[set] {
				return fmt.Errorf("out[%d]: the numbers of %v come a second time", i, c)
			}
			seen[set] = true
		}
		for _, c := range want {
			set := 0
			for _, v := range c {
				set |= bit(v)
			}
			if !seen[set] {
				return fmt.Errorf("out: %v is missing; got %d combinations, want %d", c, len(got), len(want))
			}
		}
		if len(got) > len(want) {
			return judge.Fault("there are %d combinations, but %d are expected", len(got), len(want))
		}
		return nil
	}),
}

func bit(v int) int { return 1 << (v - 1) }
