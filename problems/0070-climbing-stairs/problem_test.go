package climbstairs

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
		Brute:      everyWay,
	})
}

// everyWay counts the patterns of visited steps in which no two neighbours are
// left out, and the top is not.
func everyWay(n int) int {
	ways := 0
	for visited := range 1 << (n - 1) { // bit i: step i+1, below the top
		if left := ^visited & (1<<(n-1) - 1); left&(left<<1) == 0 {
			ways++
		}
	}
	return ways
}

// Whoever climbs a and then b steps rests on step a, or passes over it.
func TestCutInTwo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := rapid.IntRange(2, 22).Draw(t, "a"), rapid.IntRange(2, 23).Draw(t, "b")
		want := climbStairs(a)*climbStairs(b) + climbStairs(a-1)*climbStairs(b-1)
		for _, way := range Approaches {
			if got := way.Func.(func(int) int)(a + b); got != want {
				t.Errorf("%s: %d ways up %d steps, want %d by way of step %d", way.Name, got, a+b, want, a)
			}
		}
	})
}
