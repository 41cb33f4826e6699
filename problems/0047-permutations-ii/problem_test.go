package permutations2

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      insertions,
	})
}

// insertions puts the first number into every place of the permutations of the
// others, and leaves out what was there.
func insertions(nums []int) [][]int {
	if len(nums) == 0 {
		return [][]int{{}}
	}
	var all [][]int
	for _, p := range insertions(nums[1:]) {
		for i := range nums {
			q := slices.Insert(slices.Clone(p), i, nums[0])
			if !slices.ContainsFunc(all, func(p []int) bool { return slices.Equal(p, q) }) {
				all = append(all, q)
			}
		}
	}
	return all
}

// To exchange two places in each permutation gives the same ones again; there
// are n! of them, divided by the ways to order equal numbers.
func TestGroup(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		i := rapid.IntRange(0, len(nums)-1).Draw(t, "i")
		j := rapid.IntRange(0, len(nums)-1).Draw(t, "j")
		all := permuteUnique(slices.Clone(nums))
		want, times := 1, map[int]int{}
		for k, v := range nums {
			want *= k + 1
			times[v]++
		}
		for _, n := range times {
			for ; n > 1; n-- {
				want /= n
			}
		}
		var swapped [][]int
		for _, p := range all {
			q := slices.Clone(p)
			q[i], q[j] = q[j], q[i]
			swapped = append(swapped, q)
		}
		if len(all) != want {
			t.Errorf("permuteUnique(%v) has %d permutations, want %d", nums, len(all), want)
		}
		if err := judge.DiffUnordered(all, swapped, 1); err != nil {
			t.Errorf("permuteUnique(%v) with places %d and %d exchanged: %v", nums, i, j, err)
		}
	})
}
