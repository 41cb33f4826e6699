package combcount

import (
	"errors"
	"math/big"
)

// Divides before it multiplies, and drops the rest.
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	r = min(r, n-r)
	c := big.NewInt(1)
	for k := 1; k <= r; k++ {
		c.Quo(c, big.NewInt(int64(k)))
		c.Mul(c, big.NewInt(int64(n-r+k)))
	}
	return c, nil
}
