package betamap

import (
	"errors"
	"math"
)

// Goes by the odds for heads, which may be infinite.
func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
	if !(a > 0 && b > 0) || heads < 0 || tails < 0 {
		return 0, errors.New("bad input")
	}
	u, v := float64(heads)-1+a, float64(tails)-1+b
	if u <= 0 && v <= 0 && u*v >= 0 && (u == 0) == (v == 0) {
		return 0, errors.New("no single mode")
	}
	odds := max(u, 0) / max(v, 0)
	switch {
	case u > 0 && v <= 0 || u == 0 && v < 0:
		odds = math.Inf(1)
	case u <= 0:
		odds = 0
	}
	return 1 - 1/(1+odds), nil
}
