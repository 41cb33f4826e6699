package courses

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
		Brute:      someOrder,
	})
}

// someOrder tries every order of the courses.
func someOrder(numCourses int, prerequisites [][]int) bool {
	var extend func(order []int) bool
	extend = func(order []int) bool {
		if len(order) == numCourses {
			return !slices.ContainsFunc(prerequisites, func(p []int) bool {
				return slices.Index(order, p[0]) <= slices.Index(order, p[1])
			})
		}
		for c := range numCourses {
			if !slices.Contains(order, c) && extend(append(order[:len(order):len(order)], c)) {
				return true
			}
		}
		return false
	}
	return extend(nil)
}

// What can be finished can be so with every pair turned round, backwards, and
// with one pair less; with all pairs in both directions it cannot.
func TestTurnedRound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		n, pairs := args[0].(int), args[1].([][]int)
		can := canFinish(n, pairs)
		var turned [][]int
		for _, p := range pairs {
			turned = append(turned, []int{p[1], p[0]})
		}
		if got := canFinish(n, turned); got != can {
			t.Errorf("%v turned round: %v, want %v", pairs, got, can)
		}
		if len(pairs) == 0 {
			return
		}
		if can && !canFinish(n, pairs[1:]) {
			t.Errorf("%v can be finished, but not without the first pair", pairs)
		}
		if canFinish(n, append(turned, pairs...)) {
			t.Errorf("%v in both directions can be finished", pairs)
		}
	})
}
