// Package nll is problem ml79, NLL From Logits.
package nll

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Logits that have no softmax, and labels that do
// not fit them, are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml79",
	Title:  "NLL From Logits",
	Level:  judge.Easy,
	Topics: []string{"loss", "classification", "numerical stability"},
	Notes:  "2.3",
	Params: []string{"logits", "labels"},
	Func:   nllFromLogits,
	Valid: judge.Valid(func(logits [][]float64, labels []int) error {
		for i, row := range logits {
			if err := within.Len(fmt.Sprintf("logits[%d]", i), row, 1000); err != nil {
				return err
			}
			for j, v := range row {
				if math.Abs(v) > 1e300 && !math.IsInf(v, 0) {
					return fmt.Errorf("logits[%d][%d] = %v is finite and not from -1e300 to 1e300", i, j, v)
				}
			}
		}
		return errors.Join(within.Len("logits", logits, 1000), within.Ints("labels", labels, 1000, -1e6, 1e6))
	}),
	Check: judge.Near(1e-12, 1e-12),
}
