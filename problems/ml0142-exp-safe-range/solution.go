package saferange

import (
	"fmt"
	"math"

	"drill/judge"
)

// expSafeRange takes the logarithms of the three limits without making the
// limits, which need not fit a float64. The small ones are powers of two. The
// large one is 2^(bias+1) less one unit of the last place, 2^(bias+1) times
// 1 - 2^-(fracBits+1). O(1) time and space.
func expSafeRange(expBits, fracBits int) (lo, loSub, hi float64, err error) {
	if expBits < 2 || fracBits < 1 {
		return 0, 0, 0, fmt.Errorf("%d bits of exponent and %d of fraction: want 2 and 1 at least", expBits, fracBits)
	}
	bias := 1<<(expBits-1) - 1
	lo = float64(1-bias) * math.Ln2
	loSub = float64(1-bias-fracBits) * math.Ln2
	hi = float64(bias+1)*math.Ln2 + math.Log1p(-math.Ldexp(1, -fracBits-1))
	return lo, loSub, hi, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "logarithms of the limits", Func: expSafeRange, Time: "O(1)", Space: "O(1)"},
}
