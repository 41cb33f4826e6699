package mergek

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

// sortAll sorts the values of all lists together.
func sortAll(lists []*ListNode) *ListNode {
	var vals []int
	for _, head := range lists {
		for n := range head.All() {
			vals = append(vals, n.Val)
		}
	}
	slices.Sort(vals)
	return list.New(vals...)
}

// The lists can be given in any order, with empty ones among them, and some of
// them can be merged beforehand.
func TestOrderOfLists(t *testing.T) {
	for _, a := range Approaches {
		merge := a.Func.(func([]*ListNode) *ListNode)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			drawn := Inputs.Small(t)[0].([]*ListNode)
			var vals [][]int
			for _, head := range drawn {
				v, err := list.Values(head)
				require.NoError(t, err)
				vals = append(vals, v)
			}
			want := merge(drawn)
			first := rapid.IntRange(0, len(vals)).Draw(t, "first")
			fresh := func(vals [][]int) []*ListNode {
				lists := make([]*ListNode, len(vals)+1) // the last one is empty
				for i, v := range vals {
					lists[len(vals)-1-i] = list.New(v...)
				}
				return lists
			}
			got := merge([]*ListNode{merge(fresh(vals[first:])), nil, merge(fresh(vals[:first]))})
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%v merged in two parts, at %d (-want +got):\n%s", vals, first, diff)
			}
		}))
	}
}

// The answer is made of the given nodes, all of them.
func TestNodesAreKept(t *testing.T) {
	for _, a := range Approaches {
		merge := a.Func.(func([]*ListNode) *ListNode)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			lists := Inputs.Small(t)[0].([]*ListNode)
			want := make(map[*ListNode]bool)
			for _, head := range lists {
				for n := range head.All() {
					want[n] = true
				}
			}
			nodes, err := list.Nodes(merge(lists))
			require.NoError(t, err)
			for _, n := range nodes {
				require.True(t, want[n], "the answer has a new node with value %d", n.Val)
			}
			require.Len(t, nodes, len(want))
		}))
	}
}
