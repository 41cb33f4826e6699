package formatlimits

import (
	"errors"
	"math/big"
)

// Counts the sign among the bits of the exponent.
func formatLimits(expBits, fracBits int) (minSub, minNormal, largest *big.Float, err error) {
	if expBits < 2 || fracBits < 1 {
		return nil, nil, nil, errors.New("no such format")
	}
	bias := 1<<max(expBits-2, 0) - 1
	one := big.NewFloat(1).SetPrec(400)
	minNormal = new(big.Float).SetMantExp(one, 1-bias)
	minSub = new(big.Float).SetMantExp(one, 1-bias-fracBits)
	top := new(big.Float).SetMantExp(one, bias+1)
	largest = top.Sub(top, new(big.Float).SetMantExp(one, bias-fracBits))
	return minSub, minNormal, largest, nil
}
