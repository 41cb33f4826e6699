// Package quicksort is problem ml85, Quicksort Shuffled.
package quicksort

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. How the answer was sorted is not seen; what
// quicksort must not be is too slow.
var Problem = &judge.Problem{
	ID:     "ml85",
	Title:  "Quicksort Shuffled",
	Level:  judge.Medium,
	Topics: []string{"sorting", "randomness", "divide and conquer"},
	Notes:  "5.1.2",
	Params: []string{"a", "seed"},
	Func:   quickSort,
	Adapt: func(a []int, seed int) ([]int, func(k int) int, func() ([]int, error)) {
		source := rand.New(rand.NewPCG(uint64(seed), 85))
		var wrong error
		draw := func(k int) int {
			if k < 1 {
				wrong = fmt.Errorf("draw(%d) is called, where k must be 1 at least", k)
				return 0
			}
			return source.IntN(k)
		}
		return a, draw, func() ([]int, error) { return a, wrong }
	},
	Valid: judge.Valid(func(a []int, seed int) error {
		return errors.Join(
			within.Len("a", a, 1e5),
			within.Int("seed", seed, 0, 1e9),
		)
	}),
	Check: judge.By(func(a []int, _ int, _, got []int) error {
		return judge.Diff(slices.Sorted(slices.Values(a)), got)
	}),
}
