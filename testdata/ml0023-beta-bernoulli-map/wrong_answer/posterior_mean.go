package betamap

import "errors"

// Returns the mean of the posterior.
func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
	if !(a > 0 && b > 0) || heads < 0 || tails < 0 {
		return 0, errors.New("bad input")
	}
	h, t := a+float64(heads), b+float64(tails)
	return h / (h + t), nil
}
