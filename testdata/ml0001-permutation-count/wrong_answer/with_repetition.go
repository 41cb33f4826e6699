package permcount

import (
	"errors"
	"math/big"
)

// Lets an item be chosen again: n^r.
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	return new(big.Int).Exp(big.NewInt(int64(n)), big.NewInt(int64(r)), nil), nil
}
