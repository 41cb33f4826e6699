package combcount

import (
	"errors"
	"math/big"
)

// Pascal's triangle, one row after the other: n of them: O(nr).
func combinationCount(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("out of range")
	}
	r = min(r, n-r)
	row := make([]*big.Int, r+1)
	for k := range row {
		row[k] = new(big.Int)
	}
	row[0].SetInt64(1)
	for i := 1; i <= n; i++ {
		for k := min(i, r); k > 0; k-- {
			row[k].Add(row[k], row[k-1])
		}
	}
	return row[r], nil
}
