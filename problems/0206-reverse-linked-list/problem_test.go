package reverselist

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/ds/list"
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

// Reversing twice is the identity.
func TestTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		head := Inputs.Small(t)[0].(*ListNode)
		want, err := list.Values(head)
		require.NoError(t, err)
		got, err := list.Values(reverseList(reverseList(head)))
		require.NoError(t, err)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("reversed twice (-want +got):\n%s", diff)
		}
	})
}
