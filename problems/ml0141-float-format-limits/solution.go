package formatlimits

import (
	"fmt"
	"math/big"

	"drill/judge"
)

// formatLimits writes the smallest numbers as the powers of two that they are,
// and the largest as 2^(bias+1) less one unit of the last place of its octave.
// A big.Float has 53 bits unless told otherwise: the largest needs f+1.
// O(f) time and space for f bits of fraction.
func formatLimits(expBits, fracBits int) (minSub, minNormal, largest *big.Float, err error) {
	if err := checkFormat(expBits, fracBits); err != nil {
		return nil, nil, nil, err
	}
	bias := 1<<(expBits-1) - 1
	power := func(e int) *big.Float { return new(big.Float).SetMantExp(big.NewFloat(1), e) }
	largest = new(big.Float).SetPrec(uint(fracBits + 1))
	largest.Sub(power(bias+1), power(bias-fracBits))
	return power(1 - bias - fracBits), power(1 - bias), largest, nil
}

// formatLimitsFromFields puts the numbers together as the hardware reads them,
// from exponent field and significand, a whole number of units in the last place.
// O(f) time and space.
func formatLimitsFromFields(expBits, fracBits int) (minSub, minNormal, largest *big.Float, err error) {
	if err := checkFormat(expBits, fracBits); err != nil {
		return nil, nil, nil, err
	}
	one := big.NewInt(1)
	implicit := new(big.Int).Lsh(one, uint(fracBits))
	ones := new(big.Int).Lsh(one, uint(fracBits+1))
	ones.Sub(ones, one)
	value := func(field int, significand *big.Int) *big.Float {
		f := new(big.Float).SetInt(significand) // with as many bits as it has
		return f.SetMantExp(f, field-(1<<(expBits-1)-1)-fracBits)
	}
	return value(1, one), value(1, implicit), value(1<<expBits-2, ones), nil // subnormals share the exponent of field 1
}

// checkFormat returns why there is no such format.
func checkFormat(expBits, fracBits int) error {
	if expBits < 2 || fracBits < 1 {
		return fmt.Errorf("%d bits of exponent and %d of fraction: want 2 and 1 at least", expBits, fracBits)
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "powers of two", Func: formatLimits, Time: "O(f)", Space: "O(f)"},
	{Name: "from the fields", Func: formatLimitsFromFields, Time: "O(f)", Space: "O(f)"},
}
