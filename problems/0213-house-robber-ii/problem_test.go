package houserobber2

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
		Brute:      everyChoice,
	})
}

// everyChoice tries every choice of houses of which no two are neighbours.
func everyChoice(nums []int) int {
	best, n := 0, len(nums)
choices:
	for chosen := range 1 << n {
		sum := 0
		for i, v := range nums {
			if chosen>>i&1 == 0 {
				continue
			}
			if next := (i + 1) % n; next != i && chosen>>next&1 == 1 {
				continue choices
			}
			sum += v
		}
		best = max(best, sum)
	}
	return best
}

// A circle has no beginning and no direction; an empty house makes a line of it.
func TestTurned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nums := Inputs.Small(t)[0].([]int)
		best := rob(nums)
		by := rapid.IntRange(0, len(nums)-1).Draw(t, "by")
		turned := slices.Concat(nums[by:], nums[:by])
		if got := rob(turned); got != best {
			t.Errorf("rob(%v) = %d, but rob(%v) = %d", nums, best, turned, got)
		}
		slices.Reverse(turned)
		if got := rob(turned); got != best {
			t.Errorf("rob(%v) = %d, but rob(%v) = %d", nums, best, turned, got)
		}
		open := append(slices.Clone(nums), 0)
		if got, want := rob(open), line(nums); got != want {
			t.Errorf("rob(%v) = %d, want %d", open, got, want)
		}
	})
}

// line returns the best of a street with two ends.
func line(nums []int) int {
	before, last := 0, 0
	for _, v := range nums {
		before, last = last, max(last, before+v)
	}
	return last
}
