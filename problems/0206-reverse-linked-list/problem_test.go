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
		Brute:      rebuilt,
	})
}

// rebuilt makes a new list of the values in reverse.
func rebuilt(head *ListNode) *ListNode {
	var vals []int
	for n := range head.All() {
		vals = append(vals, n.Val)
	}
	slices.Reverse(vals)
	return list.New(vals...)
}

// Reversing twice is the identity: every node is kept and links as it did.
func TestTwice(t *testing.T) {
	for _, a := range Approaches {
		reverse := a.Func.(func(*ListNode) *ListNode)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			head := Inputs.Small(t)[0].(*ListNode)
			shape := list.ShapeOf(head)
			if reverse(reverse(head)) != head {
				t.Error("reversed twice, the list has another head")
			}
			require.NoError(t, shape.Changed())
		}))
	}
}

// The reverse of two lists in a row is the second's reverse, then the first's.
func TestTwoInARow(t *testing.T) {
	for _, a := range Approaches {
		reverse := a.Func.(func(*ListNode) *ListNode)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			reversed := func(vals ...int) []int {
				got, err := list.Values(reverse(list.New(vals...)))
				require.NoError(t, err)
				return got
			}
			first, second := gen.Slice(t, "first", 0, 6, -3, 3), gen.Slice(t, "second", 0, 6, -3, 3)
			want := append(reversed(second...), reversed(first...)...)
			got := reversed(append(first, second...)...)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("reverseList(%v + %v) (-want +got):\n%s", first, second, diff)
			}
		}))
	}
}
