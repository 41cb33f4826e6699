package betamap

import (
	"errors"
	"fmt"

	"drill/judge"
)

var errModes = errors.New("no single value is the most probable one")

// betaBernoulliMAP tells apart how the posterior density, the power u of theta
// times the power v of 1-theta, behaves at the ends. A positive power makes it 0
// there, a negative one lets it grow without bound, and 0 leaves it alone. O(1)
// time, O(1) space.
func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
	if err := check(a, b, heads, tails); err != nil {
		return 0, err
	}
	u, v := a+float64(heads-1), b+float64(tails-1) // in this order a small a is not rounded away
	switch {
	case u > 0 && v > 0:
		return u / (u + v), nil
	case u < 0 && v < 0, u == 0 && v == 0:
		return 0, errModes
	case u > v: // u is above 0, or v below it
		return 1, nil
	}
	return 0, nil
}

// check says what of the arguments is no prior or no count.
func check(a, b float64, heads, tails int) error {
	if !(a > 0 && b > 0) {
		return fmt.Errorf("Beta(%v, %v) is no distribution", a, b)
	}
	if heads < 0 || tails < 0 {
		return fmt.Errorf("%d heads and %d tails", heads, tails)
	}
	return nil
}

// betaBernoulliMAPSlope looks at the slope of the logarithm of the density,
// u/theta - v/(1-theta), near each end: where it points outwards the density
// rises towards that end. If it points outwards at one end alone, the answer is
// there; if at none, it turns from rising to falling where u(1-theta) = v theta.
// O(1) time, O(1) space.
func betaBernoulliMAPSlope(a, b float64, heads, tails int) (float64, error) {
	if err := check(a, b, heads, tails); err != nil {
		return 0, err
	}
	u, v := a+float64(heads-1), b+float64(tails-1)
	atZero, atOne := u, -v // the sign of the slope beside 0 and beside 1
	if u == 0 {
		atZero = -v
	}
	if v == 0 {
		atOne = u
	}
	down, up := atZero < 0, atOne > 0
	switch {
	case down && up, atZero == 0:
		return 0, errModes
	case down:
		return 0, nil
	case up:
		return 1, nil
	}
	return 1 / (1 + v/u), nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "mode by cases", Func: betaBernoulliMAP, Time: "O(1)", Space: "O(1)"},
	{Name: "sign of the slope", Func: betaBernoulliMAPSlope, Time: "O(1)", Space: "O(1)"},
}
