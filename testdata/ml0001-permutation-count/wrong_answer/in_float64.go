package permcount

import (
	"errors"
	"math/big"
)

// Multiplies in float64, which rounds beyond 2^53.
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	p := 1.0
	for i := range r {
		if p *= float64(n - i); p > 1e300 {
			return nil, errors.New("too large")
		}
	}
	whole, _ := big.NewFloat(p).Int(nil)
	return whole, nil
}
