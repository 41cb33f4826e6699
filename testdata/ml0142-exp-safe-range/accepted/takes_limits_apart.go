package main

import (
	"fmt"
	"math"
	"math/big"
)

// Builds the limits as big floats and takes them apart into mantissa and exponent.
func expSafeRange(expBits, fracBits int) (lo, loSub, hi float64, err error) {
	if expBits < 2 || fracBits < 1 {
		err = fmt.Errorf("no format of %d+%d bits", expBits, fracBits)
		return
	}
	bias := 1<<uint(expBits-1) - 1
	power := func(e int) *big.Float { return new(big.Float).SetPrec(400).SetMantExp(big.NewFloat(1), e) }
	top := power(bias + 1)
	top.Sub(top, power(bias-fracBits))
	return ln(power(1 - bias)), ln(power(1 - bias - fracBits)), ln(top), nil
}

func ln(x *big.Float) float64 {
	var mant big.Float
	exp := x.MantExp(&mant) // mant is from 1/2 to 1
	m, _ := mant.Float64()
	return math.Log(m) + float64(exp)*math.Ln2
}

func main() { fmt.Println(expSafeRange(5, 10)) }
