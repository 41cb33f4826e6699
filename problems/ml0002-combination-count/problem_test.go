package combcount

import (
	"errors"
	"math/big"
	"math/bits"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      subsets,
	})
}

// subsets goes through all subsets, as bits of a number, and counts those of r.
func subsets(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("no such selection")
	}
	count := int64(0)
	for set := range uint(1) << n {
		if bits.OnesCount(set) == r {
			count++
		}
	}
	return big.NewInt(count), nil
}

func count(t require.TestingT, n, r int) *big.Int {
	c, err := combinationCount(n, r)
	require.NoError(t, err)
	return c
}

// Of the sets of r, some hold the last item and the others do not (Pascal);
// what is chosen says what is left; the standard library counts the same.
func TestPascalAndSymmetry(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.IntRange(1, 100).Draw(t, "r")
		n := r + rapid.OneOf(rapid.IntRange(1, 100), rapid.IntRange(1, 1e8)).Draw(t, "left")
		c := count(t, n, r)
		pascal := new(big.Int).Add(count(t, n-1, r-1), count(t, n-1, r))
		require.Zero(t, pascal.Cmp(c), "n = %d, r = %d", n, r)
		require.Zero(t, count(t, n, n-r).Cmp(c), "n = %d, r = %d", n, r)
		require.Zero(t, new(big.Int).Binomial(int64(n), int64(r)).Cmp(c), "n = %d, r = %d", n, r)
	})
}

// All sets, whatever their size, are 2^n; with r! orders each they are the
// permutations.
func TestSumAndOrders(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 150).Draw(t, "n")
		sum := new(big.Int)
		for r := range n + 1 {
			c := count(t, n, r)
			sum.Add(sum, c)
			orders := new(big.Int).MulRange(1, int64(r))
			permutations := new(big.Int).MulRange(int64(n-r+1), int64(n))
			require.Zero(t, orders.Mul(orders, c).Cmp(permutations), "n = %d, r = %d", n, r)
		}
		require.Zero(t, new(big.Int).Lsh(big.NewInt(1), uint(n)).Cmp(sum), "n = %d", n)
	})
}
