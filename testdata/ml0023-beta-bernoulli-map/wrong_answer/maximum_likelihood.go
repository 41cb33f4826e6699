package betamap

import "errors"

// Forgets the prior.
func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
	if !(a > 0 && b > 0) || heads < 0 || tails < 0 {
		return 0, errors.New("bad input")
	}
	if heads+tails == 0 {
		return 0, errors.New("no throws")
	}
	return float64(heads) / float64(heads+tails), nil
}
