package maxsubarray

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everySubarray,
	})
}

// everySubarray adds up each subarray from scratch.
func everySubarray(nums []int) int {
	best := nums[0]
	for i := range nums {
		for j := i; j < len(nums); j++ {
			sum := 0
			for k := i; k <= j; k++ {
				sum += nums[k]
			}
			best = max(best, sum)
		}
	}
	return best
}

// Read backwards, an array has the same subarrays; and where nothing is worth
// crossing between two arrays, the better one counts.
func TestReversedAndJoined(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := Inputs.Small(t)[0].([]int), Inputs.Small(t)[0].([]int)
		backwards := slices.Clone(a)
		slices.Reverse(backwards)
		if got, want := maxSubArray(backwards), maxSubArray(a); got != want {
			t.Errorf("maxSubArray(%v) = %d, but %d backwards", a, want, got)
		}
		joined := slices.Concat(a, []int{-100}, b)
		if got, want := maxSubArray(joined), max(maxSubArray(a), maxSubArray(b)); got != want {
			t.Errorf("maxSubArray(%v) = %d, want %d", joined, got, want)
		}
	})
}
