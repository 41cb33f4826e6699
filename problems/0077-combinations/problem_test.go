package combinations

import (
	"math/bits"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      subsetsOfSize,
	})
}

// subsetsOfSize counts through all subsets and keeps those of k numbers.
func subsetsOfSize(n, k int) [][]int {
	var all [][]int
	for set := range uint(1) << n {
		if bits.OnesCount(set) != k {
			continue
		}
		var c []int
		for ; set != 0; set &= set - 1 {
			c = append(c, bits.TrailingZeros(set)+1)
		}
		all = append(all, c)
	}
	return all
}

// What the combinations of k numbers leave out are those of n-k, and each number
// is in k of n of them.
func TestComplements(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 8).Draw(t, "n")
		k := rapid.IntRange(1, n-1).Draw(t, "k")
		all := combine(n, k)
		var complements [][]int
		times := make([]int, n+1)
		for _, c := range all {
			in := make([]bool, n+1)
			for _, v := range c {
				in[v] = true
				times[v]++
			}
			var out []int
			for v := 1; v <= n; v++ {
				if !in[v] {
					out = append(out, v)
				}
			}
			complements = append(complements, out)
		}
		if err := judge.DiffUnordered(combine(n, n-k), complements, 2); err != nil {
			t.Errorf("the complements of combine(%d, %d): %v", n, k, err)
		}
		for v := 1; v <= n; v++ {
			if times[v]*n != len(all)*k {
				t.Errorf("%d is in %d of the %d combinations of %d numbers up to %d", v, times[v], len(all), k, n)
			}
		}
	})
}

func TestCheck(t *testing.T) {
	want := [][]int{{1, 2}, {1, 3}, {2, 3}}
	for _, c := range []struct {
		got  [][]int
		says string
	}{
		{[][]int{{3, 2}, {1, 2}, {3, 1}}, ""},
		{[][]int{{1, 2}, {3}}, "out[1]: [3] holds 1 numbers, want 2"},
		{[][]int{{0, 1}}, "out[0]: [0 1] holds 0, which is not from 1 to 3"},
		{[][]int{{1, 4}}, "out[0]: [1 4] holds 4, which is not from 1 to 3"},
		{[][]int{{2, 2}}, "out[0]: [2 2] holds 2 twice"},
		{[][]int{{1, 2}, {2, 1}}, "out[1]: the numbers of [2 1] come a second time"},
		{[][]int{{1, 2}, {2, 3}}, "out: [1 3] is missing; got 2 combinations, want 3"},
		{nil, "out: [1 2] is missing; got 0 combinations, want 3"},
	} {
		err := Problem.Complain([]any{3, 2}, []any{want}, []any{c.got})
		if c.says == "" {
			require.NoError(t, err)
		} else {
			require.EqualError(t, err, c.says)
		}
	}
	var fault *judge.FaultError
	require.ErrorAs(t, Problem.Complain([]any{3, 2}, []any{want[:2]}, []any{want}), &fault)
}
