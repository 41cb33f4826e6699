// Package temperature is problem ml80, Softmax Temperature.
package temperature

import (
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Scores that have no softmax and temperatures that
// are none are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml80",
	Title:  "Softmax Temperature",
	Level:  judge.Easy,
	Topics: []string{"probability", "numerical stability"},
	Notes:  "2.3",
	Params: []string{"z", "t"},
	Func:   softmaxTemperature,
	Valid: judge.Valid(func(z []float64, t float64) error {
		size := math.Abs(t)
		if size != 0 && !(size >= 1e-6 && size <= 1e6) && !math.IsNaN(t) {
			return fmt.Errorf("t = %v is neither 0 nor NaN, nor from 1e-6 to 1e6 without its sign", t)
		}
		most := 1000 * size
		if fraction, _ := math.Frexp(size); fraction == 0.5 || fraction == 0 {
			most = 1e300
		}
		for i, v := range z {
			if math.Abs(v) > most && !math.IsInf(v, 0) {
				return fmt.Errorf("z[%d] = %v is more than %v, with t = %v", i, v, most, t)
			}
		}
		return within.Len("z", z, 1000)
	}),
	Check: judge.Near(1e-12, 1e-300),
}
