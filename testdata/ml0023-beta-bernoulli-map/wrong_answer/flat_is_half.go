package betamap

import "errors"

// Takes the middle of a flat posterior.
func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
	if !(a > 0 && b > 0) || heads < 0 || tails < 0 {
		return 0, errors.New("bad input")
	}
	u, v := a+float64(heads)-1, b+float64(tails)-1
	if u == 0 && v == 0 {
		return 0.5, nil
	}
	if u <= 0 && v <= 0 && (u < 0) == (v < 0) {
		return 0, errors.New("no single mode")
	}
	if u <= 0 && v > 0 || u < 0 {
		return 0, nil
	}
	if v <= 0 {
		return 1, nil
	}
	return u / (u + v), nil
}
