package combcount

import (
	"errors"
	"math/big"
)

// Lets an item be taken more than once.
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	m := min(r, n-r)
	return new(big.Int).Binomial(int64(n+m-1), int64(m)), nil
}
