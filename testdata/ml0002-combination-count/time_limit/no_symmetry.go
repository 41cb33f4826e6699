package combcount

import (
	"errors"
	"math/big"
)

// Chooses r also where n-r is much smaller: O(r).
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	c := big.NewInt(1)
	for k := 1; k <= r; k++ {
		c.Mul(c, big.NewInt(int64(n-k+1)))
		c.Quo(c, big.NewInt(int64(k)))
	}
	return c, nil
}
