package partitionlist

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
		Brute:      stableSort,
	})
}

// stableSort sorts by not being less than x, and leaves all else in its order.
func stableSort(head *ListNode, x int) *ListNode {
	var vals []int
	for n := range head.All() {
		vals = append(vals, n.Val)
	}
	slices.SortStableFunc(vals, func(a, b int) int {
		switch {
		case a < x && b >= x:
			return -1
		case a >= x && b < x:
			return 1
		}
		return 0
	})
	return list.New(vals...)
}

// Doing it twice is doing it once; doing it for y and then for a lesser x makes
// three parts. No node is made or lost.
func TestTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		head, x := args[0].(*ListNode), args[1].(int)
		y := rapid.IntRange(x, 4).Draw(t, "y")
		part := func(n *ListNode) int {
			switch {
			case n.Val < x:
				return 0
			case n.Val < y:
				return 1
			}
			return 2
		}
		want := nodes(t, head)
		slices.SortStableFunc(want, func(a, b *ListNode) int { return part(a) - part(b) })
		got := partition(partition(partition(head, y), x), x)
		if diff := cmp.Diff(want, nodes(t, got), cmp.Comparer(func(a, b *ListNode) bool { return a == b })); diff != "" {
			t.Errorf("partitioned by %d, %d and %d (-want +got):\n%s", y, x, x, diff)
		}
	})
}

func nodes(t *rapid.T, head *ListNode) []*ListNode {
	nodes, err := list.Nodes(head)
	require.NoError(t, err)
	return nodes
}
