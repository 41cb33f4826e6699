// Package betamap is problem ml23, Beta-Bernoulli MAP.
package betamap

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Priors that are none, negative counts and
// posteriors without a single mode are allowed: the statement wants an error
// for them.
var Problem = &judge.Problem{
	ID:     "ml23",
	Title:  "Beta-Bernoulli MAP",
	Level:  judge.Medium,
	Topics: []string{"probability", "bayes"},
	Notes:  "1.3",
	Params: []string{"a", "b", "heads", "tails"},
	Func:   betaBernoulliMAP,
	Valid: judge.Valid(func(a, b float64, heads, tails int) error {
		return errors.Join(
			prior("a", a),
			prior("b", b),
			within.Int("heads", heads, -10, 1e9),
			within.Int("tails", tails, -10, 1e9),
		)
	}),
	Check: judge.Near(1e-12, 1e-12),
}

// prior holds a parameter of the prior to the constraints.
func prior(name string, v float64) error {
	if v > 0 && v < 0.001 {
		return fmt.Errorf("%s = %v is above 0 and below 0.001", name, v)
	}
	if math.IsNaN(v) {
		return nil
	}
	return within.Float(name, v, -1e6, 1e6)
}
