package combcount

import (
	"errors"
	"math/big"
)

// Counts permutations: forgets to divide by r!.
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	c := big.NewInt(1)
	for k := range min(r, n-r) {
		c.Mul(c, big.NewInt(int64(n-k)))
	}
	return c, nil
}
