package twosum

import (
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everyPair,
	})
}

func everyPair(nums []int, target int) []int {
	for i := range nums {
		for j := i + 1; j < len(nums); j++ {
			if nums[i]+nums[j] == target {
				return []int{i, j}
			}
		}
	}
	return nil
}

// Negating all numbers and the target leaves the places as they are.
func TestNegation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		nums, target := args[0].([]int), args[1].(int)
		negated := make([]int, len(nums))
		for i, v := range nums {
			negated[i] = -v
		}
		got, want := twoSum(negated, -target), twoSum(nums, target)
		if len(got) != 2 || len(want) != 2 || got[0] != want[0] || got[1] != want[1] {
			t.Errorf("twoSum(%v, %d) = %v, want %v", negated, -target, got, want)
		}
	})
}
