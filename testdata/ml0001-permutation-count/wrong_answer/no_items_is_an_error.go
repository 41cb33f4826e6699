package permcount

import (
	"errors"
	"math/big"
)

// Wants at least one item.
func permutationCount(n, r int) (*big.Int, error) {
	if n <= 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	return new(big.Int).MulRange(int64(n-r+1), int64(n)), nil
}
