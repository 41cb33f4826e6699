package tree

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Fold agrees with its definition by recursion.
func TestFold(t *testing.T) {
	join := func(n *Node, left, right string) string { return fmt.Sprintf("(%s %d %s)", left, n.Val, right) }
	var model func(n *Node) string
	model = func(n *Node) string {
		if n == nil {
			return "."
		}
		return join(n, model(n.Left), model(n.Right))
	}
	rapid.Check(t, func(t *rapid.T) {
		root := drawn(t)
		require.Equal(t, model(root), Fold(root, ".", join))
	})
}

func TestFoldDeep(t *testing.T) {
	var root *Node
	for i := range 1_000_000 {
		if i%3 == 0 {
			root = &Node{Left: root}
		} else {
			root = &Node{Right: root}
		}
	}
	require.Equal(t, 1_000_000, Fold(root, 0, func(_ *Node, left, right int) int { return 1 + left + right }))
}

func ExampleFold() {
	//     1
	//    / \
	//   2   3
	//      /
	//     4
	root := Of(1, 2, 3, nil, nil, 4)
	height := Fold(root, 0, func(_ *Node, left, right int) int { return 1 + max(left, right) })
	sum := Fold(root, 0, func(n *Node, left, right int) int { return left + n.Val + right })
	fmt.Println(height, sum)
	// Output: 3 10
}
