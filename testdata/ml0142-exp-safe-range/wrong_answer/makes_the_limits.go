package saferange

import (
	"errors"
	"math"
)

// Makes the limits first: beyond float64 they are 0 and +Inf.
func expSafeRange(expBits, fracBits int) (lo, loSub, hi float64, err error) {
	if expBits < 2 || fracBits < 1 {
		return 0, 0, 0, errors.New("no such format")
	}
	bias := 1<<(expBits-1) - 1
	lo = math.Log(math.Ldexp(1, 1-bias))
	loSub = math.Log(math.Ldexp(1, 1-bias-fracBits))
	hi = math.Log(math.Ldexp(2-math.Ldexp(1, -fracBits), bias))
	return lo, loSub, hi, nil
}
