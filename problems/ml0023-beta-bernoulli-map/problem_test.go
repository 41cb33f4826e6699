package betamap

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
		Brute:      byPieces,
	})
}

// byPieces adds the counts to the prior in exact fractions and asks for each end
// whether the density is largest there: infinite, or finite while it is 0 or
// finite everywhere else.
func byPieces(a, b float64, heads, tails int) (float64, error) {
	if !(a > 0) || !(b > 0) || heads < 0 || tails < 0 {
		return 0, errors.New("no posterior")
	}
	power := func(prior float64, count int) *big.Rat {
		r := new(big.Rat).SetFloat64(prior)
		return r.Add(r, big.NewRat(int64(count)-1, 1))
	}
	u, v := power(a, heads), power(b, tails)
	switch signs := [2]int{u.Sign(), v.Sign()}; signs {
	case [2]int{1, 1}:
		mode, _ := u.Quo(u, v.Add(u, v)).Float64()
		return mode, nil
	case [2]int{-1, 1}, [2]int{0, 1}, [2]int{-1, 0}:
		return 0, nil
	case [2]int{1, -1}, [2]int{1, 0}, [2]int{0, -1}:
		return 1, nil
	}
	return 0, errors.New("none or several")
}

// More heads never lower the estimate, and heads and tails are alike.
func TestMonotoneAndSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		a, b, heads, tails := args[0].(float64), args[1].(float64), args[2].(int), args[3].(int)
		mode, err := betaBernoulliMAP(a, b, heads, tails)
		other, otherErr := betaBernoulliMAP(b, a, tails, heads)
		require.Equal(t, err == nil, otherErr == nil)
		if err != nil {
			return
		}
		require.InDelta(t, 1, mode+other, 1e-15)
		more, err := betaBernoulliMAP(a, b, heads+1, tails)
		require.NoError(t, err)
		require.GreaterOrEqual(t, more, mode)
	})
}

// With a flat prior it is the share of heads, and every prior comes to it in the end.
func TestMaximumLikelihood(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heads, tails := rapid.IntRange(0, 50).Draw(t, "heads"), rapid.IntRange(1, 50).Draw(t, "tails")
		share := float64(heads) / float64(heads+tails)
		mode, err := betaBernoulliMAP(1, 1, heads, tails)
		require.NoError(t, err)
		require.InDelta(t, share, mode, 1e-15)
		mode, err = betaBernoulliMAP(3.5, 0.25, 1e6*heads, 1e6*tails)
		require.NoError(t, err)
		require.InDelta(t, share, mode, 1e-5)
	})
}

// Three throws cannot tell a Beta(1, 1) from no prior at all, but a sequence of
// throws may be split anywhere: what was learned is the next prior.
func TestBatchesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(0, 6)
		h1, t1, h2, t2 := count.Draw(t, "h1"), count.Draw(t, "t1"), count.Draw(t, "h2"), count.Draw(t, "t2")
		all, err1 := betaBernoulliMAP(1.5, 0.75, h1+h2, t1+t2)
		later, err2 := betaBernoulliMAP(1.5+float64(h1), 0.75+float64(t1), h2, t2)
		require.Equal(t, err1, err2)
		require.Equal(t, all, later)
	})
}
