package tree

import (
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// drawn draws a tree of any shape by inserting values into a search tree.
func drawn(t *rapid.T) *Node {
	var root *Node
	for _, v := range rapid.SliceOfN(rapid.IntRange(0, 20), 0, 12).Draw(t, "vals") {
		root = Insert(root, v)
	}
	return root
}

func TestLevelsRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := drawn(t)
		levels, err := Levels(root)
		require.NoError(t, err)
		back, err := FromLevels(levels)
		require.NoError(t, err)
		if diff := cmp.Diff(root, back); diff != "" {
			t.Fatalf("(-tree +back):\n%s", diff)
		}
		linked, err := LinkedFromLevels(levels)
		require.NoError(t, err)
		again, err := LinkedLevels(linked)
		require.NoError(t, err)
		require.Equal(t, levels, again)
	})
}

// The traversals agree with their definitions.
func TestTraversals(t *testing.T) {
	var pre, in, post func(n *Node) []*Node
	pre = func(n *Node) []*Node {
		if n == nil {
			return nil
		}
		return slices.Concat([]*Node{n}, pre(n.Left), pre(n.Right))
	}
	in = func(n *Node) []*Node {
		if n == nil {
			return nil
		}
		return slices.Concat(in(n.Left), []*Node{n}, in(n.Right))
	}
	post = func(n *Node) []*Node {
		if n == nil {
			return nil
		}
		return slices.Concat(post(n.Left), post(n.Right), []*Node{n})
	}
	level := func(n *Node) (all []*Node) {
		for row := []*Node{n}; len(row) > 0; {
			var next []*Node
			for _, n := range row {
				if n != nil {
					all = append(all, n)
					next = append(next, n.Left, n.Right)
				}
			}
			row = next
		}
		return all
	}
	rapid.Check(t, func(t *rapid.T) {
		root := drawn(t)
		stop := rapid.IntRange(0, 12).Draw(t, "stop")
		for name, pair := range map[string]struct {
			got  iter.Seq[*Node]
			want []*Node
		}{
			"Preorder": {Preorder(root), pre(root)}, "Inorder": {Inorder(root), in(root)},
			"Postorder": {Postorder(root), post(root)}, "LevelOrder": {LevelOrder(root), level(root)},
		} {
			got := slices.Collect(pair.got)
			require.True(t, slices.Equal(pair.want, got), name)
			var first []*Node // a loop may end early
			for n := range pair.got {
				if len(first) == stop {
					break
				}
				first = append(first, n)
			}
			require.True(t, slices.Equal(got[:min(stop, len(got))], first), name)
		}
	})
}

func TestSearchTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		vals := rapid.SliceOfN(rapid.IntRange(-5, 5), 0, 10).Draw(t, "vals")
		var root *Node
		for _, v := range vals {
			root = Insert(root, v)
		}
		var inorder []int
		for n := range Inorder(root) {
			inorder = append(inorder, n.Val)
		}
		slices.Sort(vals)
		require.True(t, slices.Equal(vals, inorder))
		for v := -6; v <= 6; v++ {
			n := Find(root, v)
			require.Equal(t, slices.Contains(vals, v), n != nil)
			if n != nil {
				require.Equal(t, v, n.Val)
			}
		}
	})
}

func TestMalformed(t *testing.T) {
	one := 1
	for _, levels := range [][]*int{{nil, &one}, {&one, nil, nil, &one}, {&one, nil, nil, nil}} {
		_, err := FromLevels(levels)
		require.Error(t, err)
	}
	shared := &Node{Val: 7}
	_, err := Levels(&Node{Left: shared, Right: &Node{Left: shared}})
	require.EqualError(t, err, "the tree reaches the node with value 7 twice")
	loop := &Node{Val: 8}
	loop.Left = loop
	_, err = Levels(loop)
	require.Error(t, err)
}

func TestWithin(t *testing.T) {
	root := Of(1, -5, 7)
	require.NoError(t, Within(root, 3, 3, -5, 7))
	require.EqualError(t, Within(root, 3, 3, -4, 7), "-5 is not from -4 to 7")
	require.EqualError(t, Within(root, 3, 3, -5, 6), "7 is not from -5 to 6")
	require.EqualError(t, Within(root, 4, 9, -5, 7), "fewer than 4 nodes")
	require.EqualError(t, Within(root, 0, 2, -5, 7), "more than 2 nodes")
	require.NoError(t, Within(nil, 0, 0, 0, 0))
	require.Error(t, Within(nil, 1, 2, 0, 0))
}

// A path of 10^5 nodes is walked without recursion.
func TestDeep(t *testing.T) {
	var root *Node
	for i := range 100_000 {
		root = &Node{Val: i, Left: root}
	}
	for name, walk := range map[string]func(*Node) iter.Seq[*Node]{"pre": Preorder, "in": Inorder, "post": Postorder, "level": LevelOrder} {
		n := 0
		for range walk(root) {
			n++
		}
		require.Equal(t, 100_000, n, name)
	}
	levels, err := Levels(root)
	require.NoError(t, err)
	require.Equal(t, 2*100_000-2, len(levels)) // the last right child is trimmed
}

func vals(seq iter.Seq[*Node]) (all []int) {
	for n := range seq {
		all = append(all, n.Val)
	}
	return all
}

func ExampleFromLevels() {
	//     1
	//    / \
	//   2   3
	//      /
	//     4
	root := Of(1, 2, 3, nil, nil, 4)
	fmt.Println(root.Left.Val, root.Right.Left.Val)
	// Output: 2 4
}

func ExamplePreorder()   { fmt.Println(vals(Preorder(Of(2, 1, 3)))) /* Output: [2 1 3] */ }
func ExampleInorder()    { fmt.Println(vals(Inorder(Of(2, 1, 3)))) /* Output: [1 2 3] */ }
func ExamplePostorder()  { fmt.Println(vals(Postorder(Of(2, 1, 3)))) /* Output: [1 3 2] */ }
func ExampleLevelOrder() { fmt.Println(vals(LevelOrder(Of(2, 1, 3)))) /* Output: [2 1 3] */ }
