package combcount

import (
	"errors"
	"math/big"
)

// Does not count the empty set.
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	if r == 0 {
		return new(big.Int), nil
	}
	return new(big.Int).Binomial(int64(n), int64(r)), nil
}
