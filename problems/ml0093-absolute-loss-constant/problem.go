// Package absoluteloss is problem ml93, Absolute Loss Constant.
package absoluteloss

import (
	"fmt"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. The ends of the interval are numbers of the list
// and must be exact, the loss is a sum. Lists without numbers, and what is no
// number, are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml93",
	Title:  "Absolute Loss Constant",
	Level:  judge.Easy,
	Topics: []string{"regression", "loss", "sorting"},
	Notes:  "9.1.1",
	Params: []string{"x"},
	Func:   bestConstantL1,
	Valid:  judge.Valid(func(x []float64) error { return within.Finite("x", x, 1000, -1e9, 1e9) }),
	Check: judge.By(func(_ []float64, wantLo, wantHi, wantLoss, lo, hi, loss float64) error {
		if lo != wantLo || hi != wantHi {
			return fmt.Errorf("the best constants are from %v to %v, want from %v to %v", lo, hi, wantLo, wantHi)
		}
		if judge.DiffNear(wantLoss, loss, 1e-11, 0) != nil {
			return fmt.Errorf("the loss is %v, want %v", loss, wantLoss)
		}
		return nil
	}),
}
