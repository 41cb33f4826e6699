package permcount

import (
	"errors"
	"math/big"
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
		Brute:      listed,
	})
}

// listed fills r places one after the other, in every way there is.
func listed(n, r int) (*big.Int, error) {
	if n < 0 || r < 0 || r > n {
		return nil, errors.New("no such selection")
	}
	used := make([]bool, n)
	count := int64(0)
	var fill func(places int)
	fill = func(places int) {
		if places == 0 {
			count++
			return
		}
		for item := range used {
			if !used[item] {
				used[item] = true
				fill(places - 1)
				used[item] = false
			}
		}
	}
	fill(r)
	return big.NewInt(count), nil
}

func count(t require.TestingT, n, r int) *big.Int {
	p, err := permutationCount(n, r)
	require.NoError(t, err)
	return p
}

// The first place takes any of n; the others take r-1 of the n-1 that are left.
func TestFirstPlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.IntRange(1, 200).Draw(t, "r")
		n := rapid.IntRange(r, 1e9).Draw(t, "n")
		want := new(big.Int).Mul(big.NewInt(int64(n)), count(t, n-1, r-1))
		require.Zero(t, want.Cmp(count(t, n, r)), "n = %d, r = %d", n, r)
	})
}

// The formula of the notes, where n! can be formed; the last place has no choice.
func TestQuotientOfFactorials(t *testing.T) {
	factorial := func(n int) *big.Int {
		f := big.NewInt(1)
		for i := int64(2); i <= int64(n); i++ {
			f.Mul(f, big.NewInt(i))
		}
		return f
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 300).Draw(t, "n")
		r := rapid.IntRange(0, n).Draw(t, "r")
		want := factorial(n)
		require.Zero(t, want.Quo(want, factorial(n-r)).Cmp(count(t, n, r)), "n = %d, r = %d", n, r)
		require.Zero(t, factorial(n).Cmp(count(t, n, n)), "n = r = %d", n)
		if n > 0 {
			require.Zero(t, factorial(n).Cmp(count(t, n, n-1)), "n = %d, r = %d", n, n-1)
		}
	})
}

// An answer belongs to its call: changing it changes no later one.
func TestAnswersAreApart(t *testing.T) {
	for _, a := range Approaches {
		f := a.Func.(func(int, int) (*big.Int, error))
		for _, r := range []int{0, 1, 3} {
			first, err := f(5, r)
			require.NoError(t, err)
			want := new(big.Int).Set(first)
			first.SetInt64(-1)
			again, err := f(5, r)
			require.NoError(t, err)
			require.Zero(t, want.Cmp(again), "%s(5, %d)", a.Name, r)
		}
	}
}
