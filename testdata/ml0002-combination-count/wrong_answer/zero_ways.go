package combcount

import "math/big"

// Answers 0 where there is no selection to speak of.
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return new(big.Int), nil
	}
	return new(big.Int).Binomial(int64(n), int64(r)), nil
}
