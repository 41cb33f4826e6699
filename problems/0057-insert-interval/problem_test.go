package insertinterval

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      paint,
	})
}

// paint marks every point that is covered, whole and half ones, and reads the
// marks back.
func paint(intervals [][]int, newInterval []int) [][]int {
	var covered [100]bool
	for _, v := range append(slices.Clone(intervals), newInterval) {
		for p := 2 * v[0]; p <= 2*v[1]; p++ {
			covered[p] = true
		}
	}
	var out [][]int
	for p, c := range covered {
		if c && (p == 0 || !covered[p-1]) {
			out = append(out, []int{p / 2, 0})
		}
		if c && !covered[p+1] {
			out[len(out)-1][1] = p / 2
		}
	}
	return out
}

// Inserting an interval again changes nothing, and of two intervals it does not
// matter which is inserted first.
func TestAgainAndInAnyOrder(t *testing.T) {
	for _, a := range Approaches {
		f := a.Func.(func([][]int, []int) [][]int)
		insertInto := func(intervals [][]int, v []int) [][]int { return f(clone(intervals), slices.Clone(v)) }
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			args := Inputs.Small(t)
			intervals, one := args[0].([][]int), args[1].([]int)
			another := Inputs.Small(t)[1].([]int)
			once := insertInto(intervals, one)
			if diff := cmp.Diff(once, insertInto(once, one)); diff != "" {
				t.Errorf("%v into %v, once and twice:\n%s", one, intervals, diff)
			}
			if diff := cmp.Diff(insertInto(once, another), insertInto(insertInto(intervals, another), one)); diff != "" {
				t.Errorf("%v and %v into %v, in both orders:\n%s", one, another, intervals, diff)
			}
		}))
	}
}

func clone(intervals [][]int) [][]int {
	out := make([][]int, len(intervals))
	for i, v := range intervals {
		out[i] = slices.Clone(v)
	}
	return out
}
