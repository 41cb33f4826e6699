package combcount

import (
	"errors"
	"math/big"
)

// Checks only that there are enough items: for a negative r no factor is left.
func combinationCount(n, r int) (*big.Int, error) {
	if r > n {
		return nil, errors.New("too few items")
	}
	r = min(r, n-r)
	c := big.NewInt(1)
	for k := 1; k <= r; k++ {
		c.Mul(c, big.NewInt(int64(n-r+k)))
		c.Quo(c, big.NewInt(int64(k)))
	}
	return c, nil
}
