package hascycle

import (
	"testing"

	"pgregory.net/rapid"

	"drill/ds/list"
	"drill/judge/gen"
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

// A node put in front changes nothing, and cutting one link of the loop ends
// the list.
func TestOneNodeMoreOneLinkLess(t *testing.T) {
	for _, a := range Approaches {
		loops := a.Func.(func(*ListNode) bool)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			args := Inputs.Small(t)
			vals, pos := args[0].([]int), args[1].(int)
			head := list.NewCyclic(vals, pos)
			if got := loops(&ListNode{Next: head}); got != (pos >= 0) {
				t.Errorf("hasCycle = %v with a node before %v, pos %d", got, vals, pos)
			}
			if pos < 0 {
				return
			}
			cut := head
			for range gen.Int(t, "cut", pos, len(vals)-1) {
				cut = cut.Next
			}
			if cut.Next = nil; loops(head) {
				t.Errorf("hasCycle = true with the loop of %v, pos %d, cut behind %d", vals, pos, cut.Val)
			}
		}))
	}
}
