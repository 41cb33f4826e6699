package combinationsum

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
		Brute:      everyCount,
	})
}

// everyCount counts through how often each candidate is taken, like an odometer
// whose wheels turn over when that many alone exceed the target.
func everyCount(candidates []int, target int) [][]int {
	var all [][]int
	counts := make([]int, len(candidates))
	for {
		sum := 0
		var combination []int
		for i, n := range counts {
			sum += n * candidates[i]
			combination = append(combination, slices.Repeat(candidates[i:i+1], n)...)
		}
		if sum == target {
			all = append(all, combination)
		}
		wheel := 0
		for ; wheel < len(counts); wheel++ {
			if counts[wheel]++; counts[wheel]*candidates[wheel] <= target {
				break
			}
			counts[wheel] = 0
		}
		if wheel == len(counts) {
			return all
		}
	}
}

// A combination either lacks the first candidate, or has it once more than one
// that makes the rest.
func TestWithAndWithoutTheFirst(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		candidates, target := args[0].([]int), args[1].(int)
		var want [][]int
		if len(candidates) > 1 {
			want = combinationSum(slices.Clone(candidates[1:]), target)
		}
		switch first := candidates[0]; {
		case target == first:
			want = append(want, []int{first})
		case target > first:
			for _, c := range combinationSum(slices.Clone(candidates), target-first) {
				want = append(want, append(slices.Clone(c), first))
			}
		}
		if err := judge.DiffUnordered(want, combinationSum(slices.Clone(candidates), target), 2); err != nil {
			t.Errorf("combinationSum(%v, %d): %v", candidates, target, err)
		}
	})
}
