// Package topkprobs is problem ml90, Top K Probs.
package topkprobs

import (
	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Numbers that are no probabilities are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml90",
	Title:  "Top K Probs",
	Level:  judge.Easy,
	Topics: []string{"sorting", "heap", "probability"},
	Notes:  "7.1.1",
	Params: []string{"probs", "k"},
	Func:   topK,
	Valid: judge.Valid(func(probs []float64, k int) error {
		return within.Len("probs", probs, 2000)
	}),
	Check: judge.Near(1e-12, 0),
}
