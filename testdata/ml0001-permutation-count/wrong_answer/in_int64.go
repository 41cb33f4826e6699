package permcount

import (
	"errors"
	"math/big"
)

// Multiplies in int64, which overflows without a word.
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	p := int64(1)
	for i := range r {
		p *= int64(n - i)
	}
	return big.NewInt(p), nil
}
