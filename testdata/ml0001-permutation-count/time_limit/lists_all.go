package permcount

import (
	"errors"
	"math/big"
)

// Counts the arrangements one by one: O(n^r).
func permutationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	var fill func(free, places int) int64
	fill = func(free, places int) (ways int64) {
		if places == 0 {
			return 1
		}
		for range free {
			ways += fill(free-1, places-1)
		}
		return ways
	}
	return big.NewInt(fill(n, r)), nil
}
