package mergetwo

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
		Brute:      sortAll,
	})
}

// sortAll sorts the values of both lists together.
func sortAll(list1, list2 *ListNode) *ListNode {
	var vals []int
	for _, head := range []*ListNode{list1, list2} {
		for n := range head.All() {
			vals = append(vals, n.Val)
		}
	}
	slices.Sort(vals)
	return list.New(vals...)
}

// Of three lists it does not matter which two are merged first, nor in which
// order they are given; and merging with an empty list changes nothing.
func TestOrderOfMergers(t *testing.T) {
	for _, a := range Approaches {
		merge := a.Func.(func(_, _ *ListNode) *ListNode)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			var vals [3][]int
			for i := range vals {
				vals[i] = rapid.SliceOfN(rapid.IntRange(-2, 2), 0, 5).Draw(t, "vals")
				slices.Sort(vals[i])
			}
			fresh := func(i int) *ListNode { return list.New(vals[i]...) }
			want := merge(merge(fresh(0), fresh(1)), fresh(2))
			for _, got := range []*ListNode{
				merge(fresh(0), merge(fresh(1), fresh(2))),
				merge(merge(fresh(2), fresh(0)), fresh(1)),
				merge(nil, merge(merge(fresh(1), nil), merge(fresh(2), fresh(0)))),
			} {
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("the mergers of %v in another order (-want +got):\n%s", vals, diff)
				}
			}
		}))
	}
}

// Both approaches link the given nodes anew and make none; of equal ones those
// of list1 come first.
func TestNodesAreKept(t *testing.T) {
	for _, a := range Approaches {
		merge := a.Func.(func(_, _ *ListNode) *ListNode)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			args := Inputs.Small(t)
			list1, list2 := args[0].(*ListNode), args[1].(*ListNode)
			want := append(nodes(t, list1), nodes(t, list2)...)
			slices.SortStableFunc(want, func(a, b *ListNode) int { return a.Val - b.Val })
			if got := nodes(t, merge(list1, list2)); !slices.Equal(want, got) {
				t.Errorf("nodes %v of the merged list, want %v", got, want)
			}
		}))
	}
}

func nodes(t *rapid.T, head *ListNode) []*ListNode {
	nodes, err := list.Nodes(head)
	require.NoError(t, err)
	return nodes
}
