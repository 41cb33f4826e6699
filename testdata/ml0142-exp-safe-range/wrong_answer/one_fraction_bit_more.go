package saferange

import (
	"errors"
	"math"
)

// Counts the implicit bit as one of the fraction's.
func expSafeRange(expBits, fracBits int) (lo, loSub, hi float64, err error) {
	if expBits < 2 || fracBits < 1 {
		return 0, 0, 0, errors.New("no such format")
	}
	bias := 1<<(expBits-1) - 1
	lo = float64(1-bias) * math.Ln2
	loSub = float64(2-bias-fracBits) * math.Ln2
	hi = float64(bias+1)*math.Ln2 + math.Log1p(-math.Ldexp(1, -fracBits))
	return lo, loSub, hi, nil
}
