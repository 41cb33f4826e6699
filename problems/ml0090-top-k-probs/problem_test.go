package topkprobs

import (
	"cmp"
	"errors"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      byRank,
	})
}

// byRank counts for each token how many go before it.
func byRank(probs []float64, k int) ([]int, []float64, error) {
	if k < 0 || len(probs) == 0 {
		return nil, nil, errors.New("no choice")
	}
	k = min(k, len(probs))
	idx, p := make([]int, k), make([]float64, k)
	for i, v := range probs {
		if v < 0 || v > 1 || v != v {
			return nil, nil, errors.New("no probability")
		}
		rank := 0
		for j, w := range probs {
			if w > v || w == v && j < i {
				rank++
			}
		}
		if rank < k {
			idx[rank], p[rank] = i, v
		}
	}
	return idx, p, nil
}

type chooser = func([]float64, int) ([]int, []float64, error)

// The probabilities fall, each token comes once, and no argument is changed.
func TestDescendingAndDistinct(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		probs, k := args[0].([]float64), args[1].(int)
		before := slices.Clone(probs)
		for _, a := range Approaches {
			idx, p, err := a.Func.(chooser)(probs, k)
			if diff := gocmp.Diff(before, probs, cmpopts.EquateNaNs()); diff != "" {
				t.Fatalf("%s changes its argument: %s", a.Name, diff)
			}
			if err != nil {
				continue
			}
			seen := make(map[int]bool)
			for n, i := range idx {
				if p[n] != probs[i] || n > 0 && p[n] > p[n-1] || seen[i] {
					t.Fatalf("%s(%v, %d) = %v, %v", a.Name, probs, k, idx, p)
				}
				seen[i] = true
			}
			if len(idx) != min(k, len(probs)) || len(p) != len(idx) {
				t.Fatalf("%s(%v, %d) gives %d and %d", a.Name, probs, k, len(idx), len(p))
			}
		}
	})
}

// What rises with the probability has the same indices.
func TestMonotoneTransformKeepsTheIndices(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		probs, k := args[0].([]float64), args[1].(int)
		want, _, err := topK(probs, k)
		if err != nil {
			return
		}
		squares := make([]float64, len(probs))
		for i, v := range probs {
			squares[i] = v * v
		}
		got, _, err := topK(squares, k)
		require.NoError(t, err)
		require.Equal(t, want, got, "topK(%v, %d)", squares, k)
	})
}

// Erratum 7.1.1: the printed argsort, turned round, puts the higher index of two
// equal ones first, even where the sort is stable.
func TestErratumReversedArgsort(t *testing.T) {
	equal := []float64{0.25, 0.25, 0.25, 0.25}
	printed := []int{0, 1, 2, 3}
	slices.SortStableFunc(printed, func(i, j int) int { return cmp.Compare(equal[i], equal[j]) })
	slices.Reverse(printed)
	require.Equal(t, []int{3, 2}, printed[:2])

	idx, _, err := topK(equal, 2)
	require.NoError(t, err)
	require.Equal(t, []int{0, 1}, idx)
}
