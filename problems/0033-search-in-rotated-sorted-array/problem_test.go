package rotated

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

// Rotating a list further turns every answer by as much, and leaves what is
// missing missing.
func TestRotation(t *testing.T) {
	for _, a := range Approaches {
		find := a.Func.(func([]int, int) int)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			args := Inputs.Small(t)
			nums, target := args[0].([]int), args[1].(int)
			n, at := len(nums), find(nums, target)
			for k := range n {
				want := at
				if at >= 0 {
					want = (at - k + n) % n
				}
				turned := rotate(nums, k)
				if got := find(turned, target); got != want {
					t.Errorf("search(%v, %d) = %d, want %d: it is %d in %v", turned, target, got, want, at, nums)
				}
			}
		}))
	}
}
