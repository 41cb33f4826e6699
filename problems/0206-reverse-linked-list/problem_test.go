package reverselist

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
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
		Brute:      readBackwards,
	})
}

// readBackwards makes a new list of the values, from the last to the first.
func readBackwards(head *ListNode) *ListNode {
	var vals []int
	for n := range head.All() {
		vals = append(vals, n.Val)
	}
	slices.Reverse(vals)
	return list.New(vals...)
}

// The reverse of two lists in a row is the second's reverse and then the
// first's.
func TestReverseOfTwoLists(t *testing.T) {
	for _, a := range Approaches {
		reverse := a.Func.(func(*ListNode) *ListNode)
		reversed := func(t *rapid.T, vals ...int) []int {
			got, err := list.Values(reverse(list.New(vals...)))
			require.NoError(t, err)
			return got
		}
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			first, second := gen.Slice(t, "first", 0, 6, -3, 3), gen.Slice(t, "second", 0, 6, -3, 3)
			want := slices.Concat(reversed(t, second...), reversed(t, first...))
			got := slices.Concat(reversed(t, slices.Concat(first, second)...)) // nil where empty, as want
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("reverseList(%v + %v) (-want +got):\n%s", first, second, diff)
			}
		}))
	}
}

// Reversing twice restores every node's link, so no node is made or lost.
func TestTwiceIsIdentity(t *testing.T) {
	for _, a := range Approaches {
		reverse := a.Func.(func(*ListNode) *ListNode)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			head := Inputs.Small(t)[0].(*ListNode)
			shape := list.ShapeOf(head)
			if got := reverse(reverse(head)); got != head {
				t.Errorf("reverseList twice = %p, want the old head %p", got, head)
			}
			require.NoError(t, shape.Changed())
		}))
	}
}
