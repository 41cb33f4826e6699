package intersection

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
		Brute: func(_ int, listA, _ []int, skipA, _ int) int { // the case says it itself
			if skipA == len(listA) {
				return -1
			}
			return skipA
		},
	})
}

// The two lists may change places.
func TestSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		a, b := join(args[1].([]int), args[2].([]int)[:args[4].(int)], args[3].(int))
		for _, approach := range Approaches {
			f := approach.Func.(func(headA, headB *ListNode) *ListNode)
			if f(a, b) != f(b, a) {
				t.Errorf("%s: another node for %v when the lists change places", approach.Name, args)
			}
		}
	})
}
