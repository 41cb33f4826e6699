package formatlimits

import (
	"errors"
	"math/big"
)

// Subtracts half a unit: that is where rounding goes to infinity.
func formatLimits(expBits, fracBits int) (minSub, minNormal, largest *big.Float, err error) {
	if expBits < 2 || fracBits < 1 {
		return nil, nil, nil, errors.New("no such format")
	}
	bias := 1<<(expBits-1) - 1
	one := big.NewFloat(1).SetPrec(400)
	minNormal = new(big.Float).SetMantExp(one, 1-bias)
	minSub = new(big.Float).SetMantExp(one, 1-bias-fracBits)
	top := new(big.Float).SetMantExp(one, bias+1)
	largest = top.Sub(top, new(big.Float).SetMantExp(one, bias-fracBits-1))
	return minSub, minNormal, largest, nil
}
