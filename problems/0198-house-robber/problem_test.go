package houserobber

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

// everyChoice tries every choice of houses without neighbours.
func everyChoice(nums []int) int {
	best := 0
	for chosen := range 1 << len(nums) {
		if chosen&(chosen<<1) != 0 {
			continue
		}
		sum := 0
		for i, v := range nums {
			sum += chosen >> i & 1 * v
		}
		best = max(best, sum)
	}
	return best
}

// A street has the same best backwards; two streets with an empty house between
// them have the sum of theirs.
func TestReversedAndJoined(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := Inputs.Small(t)[0].([]int), Inputs.Small(t)[0].([]int)
		backwards := slices.Clone(a)
		slices.Reverse(backwards)
		if got, want := rob(backwards), rob(a); got != want {
			t.Errorf("rob(%v) = %d, but %d backwards", a, want, got)
		}
		joined := slices.Concat(a, []int{0}, b)
		if got, want := rob(joined), rob(a)+rob(b); got != want {
			t.Errorf("rob(%v) = %d, want %d", joined, got, want)
		}
	})
}
