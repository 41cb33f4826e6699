package permcount

import (
	"fmt"
	"math/big"

	"drill/judge"
)

// permutationCount multiplies the r largest of the factors of n!: those of
// (n-r)! would cancel. O(r) multiplications of a growing number by a small one,
// O(1) numbers.
func permutationCount(n, r int) (*big.Int, error) {
	if r < 0 || r > n { // so n < 0 is ruled out too
		return nil, fmt.Errorf("n = %d, r = %d: want 0 <= r <= n", n, r)
	}
	p := big.NewInt(1)
	for places := n - r + 1; places <= n; places++ {
		p.Mul(p, big.NewInt(int64(places)))
	}
	return p, nil
}

// permutationCountHalves multiplies the lower and the upper half of the factors
// by themselves, so that large numbers meet large ones, for which math/big is
// faster than by rows. O(r) multiplications, O(log r) numbers at a time.
func permutationCountHalves(n, r int) (*big.Int, error) {
	if r < 0 || r > n {
		return nil, fmt.Errorf("n = %d, r = %d: want 0 <= r <= n", n, r)
	}
	return product(n-r+1, n), nil
}

// product returns lo * (lo+1) * … * hi, which is 1 where lo is above hi.
func product(lo, hi int) *big.Int {
	if lo > hi {
		return big.NewInt(1)
	}
	if lo == hi {
		return big.NewInt(int64(lo))
	}
	mid := lo + (hi-lo)/2
	low := product(lo, mid)
	return low.Mul(low, product(mid+1, hi))
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "falling product", Func: permutationCount, Time: "O(r) multiplications", Space: "O(1) numbers"},
	{Name: "product by halves", Func: permutationCountHalves, Time: "O(r) multiplications", Space: "O(log r) numbers"},
}
