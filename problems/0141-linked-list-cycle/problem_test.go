package hascycle

import (
	"testing"

	"pgregory.net/rapid"

	"drill/ds/list"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      func(_ []int, pos int) bool { return pos >= 0 }, // the case says it itself
	})
}

// Nodes in front of a list, and other values, make no difference.
func TestOnlyLinksMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		head := list.NewCyclic(args[0].([]int), args[1].(int))
		want := hasCycle(head)
		for range rapid.IntRange(1, 5).Draw(t, "nodes in front") {
			head = &ListNode{Val: 1, Next: head}
		}
		if got := hasCycle(head); got != want {
			t.Errorf("with nodes in front hasCycle = %v, want %v", got, want)
		}
	})
}
