package list

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		vals := rapid.SliceOf(rapid.Int()).Draw(t, "vals")
		head := New(vals...)
		got, err := Values(head)
		require.NoError(t, err)
		require.Equal(t, append([]int{}, vals...), got)
		nodes, err := Nodes(head)
		require.NoError(t, err)
		i := 0
		for n := range head.All() {
			require.Same(t, nodes[i], n)
			require.Equal(t, vals[i], n.Val)
			i++
		}
		require.Equal(t, len(vals), i)
	})
}

func TestCycle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		vals := rapid.SliceOfN(rapid.IntRange(0, 3), 0, 8).Draw(t, "vals")
		pos := rapid.IntRange(-1, len(vals)-1).Draw(t, "pos")
		head := NewCyclic(vals, pos)
		_, err := Values(head)
		if pos < 0 {
			require.NoError(t, err)
			return
		}
		require.EqualError(t, err, fmt.Sprintf("the list loops: node %d links back to node %d", len(vals)-1, pos))
	})
}

func TestShape(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		vals := rapid.SliceOfN(rapid.IntRange(0, 3), 1, 8).Draw(t, "vals")
		head := NewCyclic(vals, rapid.IntRange(-1, len(vals)-1).Draw(t, "pos"))
		shape := ShapeOf(head)
		at := rapid.IntRange(0, len(vals)-1).Draw(t, "at")
		n := head
		for range at {
			n = n.Next
		}
		require.Equal(t, at, shape.Index(n))
		require.Equal(t, -1, shape.Index(&Node{Val: n.Val}))
		require.Equal(t, -1, shape.Index(nil))
		require.NoError(t, shape.Changed())
		val, next := n.Val, n.Next
		n.Val++
		require.ErrorContains(t, shape.Changed(), fmt.Sprintf("node %d has value %d, had %d", at, val+1, val))
		n.Val = val
		n.Next = &Node{}
		require.ErrorContains(t, shape.Changed(), fmt.Sprintf("node %d links elsewhere", at))
		n.Next = next
		require.NoError(t, shape.Changed())
	})
}

func TestLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		vals := rapid.SliceOfN(rapid.IntRange(-3, 3), 0, 8).Draw(t, "vals")
		head := New(vals...)
		within := len(vals) >= 2 && len(vals) <= 5 && !slices.ContainsFunc(vals, func(v int) bool { return v < -2 || v > 1 })
		require.Equal(t, within, Within(head, 2, 5, -2, 1) == nil, "%v", vals)
		require.Equal(t, slices.IsSorted(vals), Sorted(head) == nil, "%v", vals)
	})
	require.EqualError(t, Within(nil, 1, 2, 0, 9), "fewer than 1 nodes")
	require.EqualError(t, Within(New(1, 2, 3), 1, 2, 0, 9), "more than 2 nodes")
	require.EqualError(t, Within(New(1, 10), 1, 2, 0, 9), "10 is not from 0 to 9")
	require.EqualError(t, Sorted(New(1, 3, 2)), "not sorted: 2 comes after 3")
}

// The loop's body may relink the node that it was given.
func TestAllWhileRelinking(t *testing.T) {
	var prev *Node
	for n := range New(1, 2, 3).All() {
		n.Next, prev = prev, n
	}
	got, err := Values(prev)
	require.NoError(t, err)
	require.Equal(t, []int{3, 2, 1}, got)
}

func ExampleNew() {
	for n := range New(1, 2, 3).All() {
		fmt.Print(n.Val, " ")
	}
	// Output: 1 2 3
}

// A virtual head spares the first node a case of its own.
func Example_virtualHead() {
	var head Node // its Next is the list
	tail := &head
	for _, v := range []int{3, 0, 5, 0} {
		if v != 0 {
			tail.Next = &Node{Val: v}
			tail = tail.Next
		}
	}
	vals, _ := Values(head.Next)
	fmt.Println(vals)
	// Output: [3 5]
}

// Of two pointers, one twice as fast as the other: when the fast one is at the
// end, the slow one is in the middle. On a list that loops they meet.
func Example_fastAndSlow() {
	middle := func(head *Node) (slow *Node, loops bool) {
		slow, fast := head, head
		for fast != nil && fast.Next != nil {
			slow, fast = slow.Next, fast.Next.Next
			if slow == fast {
				return slow, true
			}
		}
		return slow, false
	}
	n, loops := middle(New(1, 2, 3, 4, 5))
	fmt.Println(n.Val, loops)
	_, loops = middle(NewCyclic([]int{1, 2, 3, 4, 5}, 2))
	fmt.Println(loops)
	// Output:
	// 3 false
	// true
}
