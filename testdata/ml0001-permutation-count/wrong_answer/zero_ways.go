package permcount

import "math/big"

// Answers 0 where there is no selection to speak of.
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return new(big.Int), nil
	}
	return new(big.Int).MulRange(int64(n-r+1), int64(n)), nil
}
