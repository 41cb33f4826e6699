package saferange

import (
	"errors"
	"math"
)

// Gives exponents of 2, not of e.
func expSafeRange(expBits, fracBits int) (lo, loSub, hi float64, err error) {
	if expBits < 2 || fracBits < 1 {
		return 0, 0, 0, errors.New("no such format")
	}
	bias := 1<<(expBits-1) - 1
	lo = float64(1 - bias)
	loSub = float64(1 - bias - fracBits)
	hi = math.Log2(2-math.Ldexp(1, -fracBits)) + float64(bias)
	return lo, loSub, hi, nil
}
