package permcount

import (
	"errors"
	"math/big"
)

// The formula as it stands: n! has 8.6 billion digits for n = 10^9: O(n^2).
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	factorial := func(n int) *big.Int {
		f := big.NewInt(1)
		for i := 2; i <= n; i++ {
			f.Mul(f, big.NewInt(int64(i)))
		}
		return f
	}
	return new(big.Int).Quo(factorial(n), factorial(n-r)), nil
}
