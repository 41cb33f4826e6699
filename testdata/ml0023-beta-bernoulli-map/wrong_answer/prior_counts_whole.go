package betamap

import "errors"

// Takes the prior for a heads and b tails, without the 1 less.
func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
	if !(a > 0 && b > 0) || heads < 0 || tails < 0 {
		return 0, errors.New("bad input")
	}
	u, v := a+float64(heads), b+float64(tails)
	if u == v && heads+tails == 0 && a <= 1 || u < 1 && v < 1 {
		return 0, errors.New("no single mode")
	}
	return u / (u + v), nil
}
