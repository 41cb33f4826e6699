// Package fisheryates is problem ml83, Fisher-Yates.
package fisheryates

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked. A case lists what draw returns, call by call;
// the statement fixes which k each call asks for, and asking otherwise is a
// wrong answer, whatever the order that comes out.
var Problem = &judge.Problem{
	ID:     "ml83",
	Title:  "Fisher-Yates",
	Level:  judge.Easy,
	Topics: []string{"randomness", "array"},
	Notes:  "5.1.2",
	Params: []string{"a", "draws"},
	Func:   fisherYates,
	Adapt: func(a, draws []int) ([]int, func(k int) int, func() ([]int, error)) {
		calls := 0
		var wrong error
		draw := func(k int) int {
			calls++
			want := len(a) + 1 - calls
			if want < 2 {
				return 0 // too many: the number of calls tells
			}
			if k != want && wrong == nil {
				wrong = fmt.Errorf("call %d is draw(%d), want draw(%d)", calls, k, want)
			}
			return max(0, min(draws[calls-1], k-1))
		}
		return a, draw, func() ([]int, error) {
			if wrong == nil && calls != len(draws) {
				wrong = fmt.Errorf("%d calls of draw, want %d", calls, len(draws))
			}
			return a, wrong
		}
	},
	Valid: judge.Valid(func(a, draws []int) error {
		if len(a) > 1000 {
			return fmt.Errorf("%d values are more than 1000", len(a))
		}
		if want := max(len(a)-1, 0); len(draws) != want {
			return fmt.Errorf("%d draws for %d values, want %d", len(draws), len(a), want)
		}
		for i, j := range draws {
			if k := len(a) - i; j < 0 || j >= k {
				return fmt.Errorf("draws[%d] = %d is not from 0 to %d", i, j, k-1)
			}
		}
		return nil
	}),
}
