package permutations

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
		Brute:      everyTuple,
	})
}

// everyTuple counts through all tuples of places and keeps those in which none
// comes twice.
func everyTuple(nums []int) [][]int {
	var all [][]int
	tuples := 1
	for range nums {
		tuples *= len(nums)
	}
tuple:
	for code := range tuples {
		var p []int
		for range nums {
			v := nums[code%len(nums)]
			if slices.Contains(p, v) {
				continue tuple
			}
			p = append(p, v)
			code /= len(nums)
		}
		all = append(all, p)
	}
	return all
}

// Every permutation comes once, and to exchange two places in each of them gives
// the same permutations again.
func TestGroup(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		i := rapid.IntRange(0, len(nums)-1).Draw(t, "i")
		j := rapid.IntRange(0, len(nums)-1).Draw(t, "j")
		all := permute(slices.Clone(nums))
		want := 1
		for k := range nums {
			want *= k + 1
		}
		seen := map[[5]int]bool{}
		var swapped [][]int
		for _, p := range all {
			var key [5]int
			copy(key[:], p)
			seen[key] = true
			q := slices.Clone(p)
			q[i], q[j] = q[j], q[i]
			swapped = append(swapped, q)
		}
		if len(all) != want || len(seen) != want {
			t.Errorf("permute(%v) has %d permutations, %d different ones, want %d", nums, len(all), len(seen), want)
		}
		if err := judge.DiffUnordered(all, swapped, 1); err != nil {
			t.Errorf("permute(%v) with places %d and %d exchanged: %v", nums, i, j, err)
		}
	})
}
