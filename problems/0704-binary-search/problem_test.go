package binsearch

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
		Brute:      slices.Index[[]int],
	})
}

// Every number is found at its own place, and no number that is left out is.
// Turning the list round and negating it turns the places round.
func TestPlaces(t *testing.T) {
	for _, a := range Approaches {
		find := a.Func.(func([]int, int) int)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			nums := Inputs.Small(t)[0].([]int)
			mirrored := make([]int, len(nums))
			for i, v := range nums {
				mirrored[len(nums)-1-i] = -v
			}
			next := 0
			for target := -10; target <= 10; target++ {
				want, turned := -1, -1
				if next < len(nums) && nums[next] == target {
					want, turned = next, len(nums)-1-next
					next++
				}
				if got := find(nums, target); got != want {
					t.Errorf("search(%v, %d) = %d, want %d", nums, target, got, want)
				}
				if got := find(mirrored, -target); got != turned {
					t.Errorf("search(%v, %d) = %d, want %d", mirrored, -target, got, turned)
				}
			}
		}))
	}
}
