package saferange

import (
	"errors"
	"math"
)

// Lets a format through whose two exponent fields are both taken: by subnormals, and by Inf and NaN.
func expSafeRange(expBits, fracBits int) (lo, loSub, hi float64, err error) {
	if expBits < 1 || fracBits < 1 {
		return 0, 0, 0, errors.New("no such format")
	}
	emax := 1<<(expBits-1) - 1
	lo = float64(1-emax) * math.Ln2
	loSub = float64(1-emax-fracBits) * math.Ln2
	hi = float64(emax)*math.Ln2 + math.Log(2-math.Ldexp(1, -fracBits))
	return lo, loSub, hi, nil
}
