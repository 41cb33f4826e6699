package permcount

import (
	"errors"
	"math/big"
)

// Says that there is no way to choose nothing.
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	if r == 0 {
		return new(big.Int), nil
	}
	return new(big.Int).MulRange(int64(n-r+1), int64(n)), nil
}
