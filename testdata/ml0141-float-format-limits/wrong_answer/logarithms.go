package formatlimits

import (
	"errors"
	"math/big"
)

// Gives the exponents of the limits.
func formatLimits(expBits, fracBits int) (minSub, minNormal, largest *big.Float, err error) {
	if expBits < 2 || fracBits < 1 {
		return nil, nil, nil, errors.New("no such format")
	}
	bias := 1<<(expBits-1) - 1
	one := big.NewFloat(1).SetPrec(400)
	minNormal = new(big.Float).SetMantExp(one, 1-bias)
	minSub = new(big.Float).SetMantExp(one, 1-bias-fracBits)
	top := new(big.Float).SetMantExp(one, bias+1)
	largest = top.Sub(top, new(big.Float).SetMantExp(one, bias-fracBits))
	exponent := func(f *big.Float) *big.Float { return big.NewFloat(float64(f.MantExp(nil) - 1)) }
	return exponent(minSub), exponent(minNormal), exponent(largest), nil
}
