package middle

import (
	"testing"

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
		Brute:      secondHalf,
	})
}

// secondHalf copies the values of the second half.
func secondHalf(head *ListNode) *ListNode {
	var vals []int
	for n := range head.All() {
		vals = append(vals, n.Val)
	}
	return list.New(vals[len(vals)/2:]...)
}

// As many nodes come before the middle as from it on, or one less. The list
// stays as it was. A node put before the head moves the middle of an even list
// back by one, that of an odd one not at all.
func TestMiddle(t *testing.T) {
	for _, a := range Approaches {
		middleOf := a.Func.(func(*ListNode) *ListNode)
		t.Run(a.Name, rapid.MakeCheck(func(t *rapid.T) {
			head := Inputs.Small(t)[0].(*ListNode)
			shape := list.ShapeOf(head)
			nodes, err := list.Nodes(head)
			require.NoError(t, err)
			before := shape.Index(middleOf(head))
			require.NoError(t, shape.Changed())
			odd := len(nodes) - 2*before
			require.True(t, odd == 0 || odd == 1, "%d of %d nodes before the middle", before, len(nodes))
			require.Same(t, nodes[before-1+odd], middleOf(&ListNode{Next: head}))
		}))
	}
}

// The reader holds up against any answer.
func TestReader(t *testing.T) {
	adapt := Problem.Adapt.(func(*ListNode) (*ListNode, func(*ListNode) (*ListNode, error)))
	head, read := adapt(list.New(1, 2, 3))
	for name, answer := range map[string]*ListNode{"nil": nil, "a copy": {Val: 2, Next: head.Next.Next}} {
		if _, err := read(answer); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
	got, err := read(head.Next)
	require.NoError(t, err)
	require.Same(t, head.Next, got)
}
