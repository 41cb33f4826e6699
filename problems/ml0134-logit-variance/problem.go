// Package logits is problem ml134, Logit Variance.
package logits

import (
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Arguments that are no numbers are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml134",
	Title:  "Logit Variance",
	Level:  judge.Medium,
	Topics: []string{"probability", "numerical stability"},
	Notes:  "9.1.4",
	Params: []string{"o", "beta"},
	Func:   logitMoments,
	Valid: judge.Valid(func(o []float64, beta float64) error {
		size := math.Abs(beta)
		if size > 1000 && !math.IsInf(beta, 0) {
			return fmt.Errorf("beta = %v is finite and not from -1000 to 1000", beta)
		}
		most := 1e9
		if fraction, _ := math.Frexp(size); fraction != 0.5 && size != 0 && size <= 1000 {
			most = min(most, 1e5/size)
		}
		for i, v := range o {
			if math.Abs(v) > most && !math.IsInf(v, 0) {
				return fmt.Errorf("o[%d] = %v is more than %v, with beta = %v", i, v, most, beta)
			}
		}
		return within.Len("o", o, 1000)
	}),
	Check: judge.Near(1e-9, 1e-12),
}
