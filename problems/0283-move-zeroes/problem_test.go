package movezeroes

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      stableSort,
	})
}

// stableSort sorts by being zero and leaves all else in its order.
func stableSort(nums []int) []int {
	slices.SortStableFunc(nums, func(a, b int) int {
		switch {
		case a != 0 && b == 0:
			return -1
		case a == 0 && b != 0:
			return 1
		}
		return 0
	})
	return nums
}

// Doing it twice is doing it once, and no number is lost.
func TestIdempotent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		before := slices.Sorted(slices.Values(nums))
		moveZeroes(nums)
		once := slices.Clone(nums)
		moveZeroes(nums)
		if diff := cmp.Diff(once, nums); diff != "" {
			t.Errorf("moveZeroes a second time (-once +twice):\n%s", diff)
		}
		if diff := cmp.Diff(before, slices.Sorted(slices.Values(nums))); diff != "" {
			t.Errorf("the numbers are others (-before +after):\n%s", diff)
		}
	})
}
