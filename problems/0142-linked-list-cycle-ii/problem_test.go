package cycleentry

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
		Brute:      func(_ []int, pos int) int { return pos }, // the case says it itself
	})
}

// Walking on from the entry comes back to it, and to no node before it.
func TestEntryClosesTheLoop(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		vals, pos := args[0].([]int), args[1].(int)
		head := list.NewCyclic(vals, pos)
		entry := detectCycle(head)
		if entry == nil {
			if _, err := list.Values(head); err != nil {
				t.Fatalf("no entry found, but %v", err)
			}
			return
		}
		before := 0
		for n := head; n != entry; n = n.Next {
			before++
		}
		round := 1
		for n := entry.Next; n != entry; n = n.Next {
			round++
		}
		if before+round != len(vals) {
			t.Errorf("%d nodes before the entry and %d in the loop, want %d in all", before, round, len(vals))
		}
	})
}
