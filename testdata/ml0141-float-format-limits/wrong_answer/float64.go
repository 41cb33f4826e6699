package formatlimits

import (
	"errors"
	"math"
	"math/big"
)

// Computes in float64, which has neither the range nor the bits of every format.
func formatLimits(expBits, fracBits int) (minSub, minNormal, largest *big.Float, err error) {
	if expBits < 2 || fracBits < 1 {
		return nil, nil, nil, errors.New("no such format")
	}
	bias := 1<<(expBits-1) - 1
	minNormal = big.NewFloat(math.Ldexp(1, 1-bias))
	minSub = big.NewFloat(math.Ldexp(1, 1-bias-fracBits))
	largest = big.NewFloat(math.Ldexp(2-math.Ldexp(1, -fracBits), bias))
	return minSub, minNormal, largest, nil
}
