package main

import (
	"fmt"
	"math/big"
	"strings"
)

// Writes the largest number down in binary and has it read.
func formatLimits(expBits, fracBits int) (a, b, c *big.Float, err error) {
	if expBits <= 1 || fracBits <= 0 {
		return nil, nil, nil, fmt.Errorf("no format of %d+%d bits", expBits, fracBits)
	}
	e := 1<<uint(expBits-1) - 1
	b = big.NewFloat(0.5)
	b.SetMantExp(b, 2-e)
	a = new(big.Float).SetMantExp(b, -fracBits)
	c, _, err = big.ParseFloat("0b1."+strings.Repeat("1", fracBits), 0, uint(fracBits)+64, big.ToNearestEven)
	if err == nil {
		c.SetMantExp(c, e)
	}
	return a, b, c, err
}

func main() { fmt.Println(formatLimits(5, 10)) }
