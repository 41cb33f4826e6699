package combcount

import (
	"fmt"
	"math/big"

	"drill/judge"
)

// combinationCount multiplies and divides in turn: after k steps it holds
// C(n-r+k, k), a whole number, so that no division leaves a rest. Choosing r
// is leaving n-r, so it takes the smaller of the two. O(min(r, n-r)) operations
// of a number with a small one, O(1) numbers.
func combinationCount(n, r int) (*big.Int, error) {
	if r < 0 || r > n { // so n < 0 is ruled out too
		return nil, fmt.Errorf("n = %d, r = %d: want 0 <= r <= n", n, r)
	}
	r = min(r, n-r)
	c, small := big.NewInt(1), new(big.Int)
	for k := 1; k <= r; k++ {
		c.Mul(c, small.SetInt64(int64(n-r+k)))
		c.Quo(c, small.SetInt64(int64(k)))
	}
	return c, nil
}

// combinationCountQuotient divides the permutations by the r! orders of each
// set, once, at the end. O(min(r, n-r)) operations, O(1) numbers.
func combinationCountQuotient(n, r int) (*big.Int, error) {
	if r < 0 || r > n {
		return nil, fmt.Errorf("n = %d, r = %d: want 0 <= r <= n", n, r)
	}
	r = min(r, n-r)
	permutations, orders := big.NewInt(1), big.NewInt(1)
	for k := 1; k <= r; k++ {
		permutations.Mul(permutations, big.NewInt(int64(n-r+k)))
		orders.Mul(orders, big.NewInt(int64(k)))
	}
	return permutations.Quo(permutations, orders), nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "multiply and divide in turn", Func: combinationCount, Time: "O(min(r, n-r)) operations", Space: "O(1) numbers"},
	{Name: "permutations by orders", Func: combinationCountQuotient, Time: "O(min(r, n-r)) operations", Space: "O(1) numbers"},
}
