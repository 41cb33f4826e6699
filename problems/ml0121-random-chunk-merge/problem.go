// Package chunkmerge is problem ml121, Random Chunk Merge.
package chunkmerge

import (
	"errors"
	"fmt"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. A case lists what draw returns, call by call; the
// statement fixes which k each call asks for, and asking otherwise is a wrong
// answer, whatever the order that comes out.
var Problem = &judge.Problem{
	ID:     "ml121",
	Title:  "Random Chunk Merge",
	Level:  judge.Medium,
	Topics: []string{"randomness", "data loading"},
	Notes:  "9.1.2",
	Params: []string{"chunks", "draws"},
	Func:   randomMerge,
	Adapt: func(chunks [][]int, draws []int) ([][]int, func(k int) int, func(merged []int) ([]int, error)) {
		calls, values := 0, total(chunks)
		var wrong error
		draw := func(k int) int {
			calls++
			want := values + 1 - calls
			if k != want && wrong == nil {
				wrong = fmt.Errorf("call %d is draw(%d), want draw(%d)", calls, k, want)
			}
			if want < 2 {
				return 0
			}
			return max(0, min(draws[calls-1], k-1))
		}
		return chunks, draw, func(merged []int) ([]int, error) {
			if wrong == nil && (calls < len(draws) || calls > values) {
				wrong = fmt.Errorf("%d calls of draw, want %d", calls, len(draws))
			}
			return merged, wrong
		}
	},
	Valid: judge.Valid(func(chunks [][]int, draws []int) error {
		n := total(chunks)
		if want := max(n-1, 0); len(draws) != want {
			return fmt.Errorf("%d draws for %d values, want %d", len(draws), n, want)
		}
		for i, r := range draws {
			if err := within.Int(fmt.Sprintf("draws[%d]", i), r, 0, n-1-i); err != nil {
				return err
			}
		}
		if n > 1000 {
			return errors.New("more than 1000 values")
		}
		return within.Len("chunks", chunks, 1000)
	}),
}

func total(chunks [][]int) int {
	n := 0
	for _, c := range chunks {
		n += len(c)
	}
	return n
}
