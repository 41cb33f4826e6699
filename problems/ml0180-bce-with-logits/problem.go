// Package bce is problem ml180, BCE With Logits.
package bce

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Unequal lengths, labels that are no probabilities
// and what is no number are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml180",
	Title:  "BCE With Logits",
	Level:  judge.Medium,
	Topics: []string{"loss", "classification", "numerical stability"},
	Notes:  "10.3",
	Params: []string{"z", "y"},
	Func:   bceWithLogits,
	Valid: judge.Valid(func(z, y []float64) error {
		finite := func(name string, list []float64, most float64) error {
			for i, v := range list {
				if math.Abs(v) > most && !math.IsInf(v, 0) {
					return fmt.Errorf("%s[%d] = %v is finite and not from %v to %v", name, i, v, -most, most)
				}
			}
			return within.Len(name, list, 1000)
		}
		return errors.Join(finite("z", z, 1e8), finite("y", y, 1000))
	}),
	Check: judge.Near(1e-12, 1e-12),
}
