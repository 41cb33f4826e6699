package treedepth

import (
	"testing"

	"pgregory.net/rapid"

	"drill/ds/tree"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      climb,
	})
}

// climb counts from every node the way up to the root.
func climb(root *TreeNode) int {
	parent := map[*TreeNode]*TreeNode{}
	for n := range tree.Preorder(root) {
		parent[n.Left], parent[n.Right] = n, n
	}
	longest := 0
	for n := range tree.Preorder(root) {
		steps := 0
		for ; n != nil; n = parent[n] {
			steps++
			if n == root {
				break
			}
		}
		longest = max(longest, steps)
	}
	return longest
}

// A path hung below the leftmost node makes the tree as much deeper as it
// reaches beyond the depth so far, and a tree of d levels has d to 2^d-1 nodes.
func TestHungBelow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := &TreeNode{Left: Inputs.Small(t)[0].(*TreeNode), Right: Inputs.Small(t)[0].(*TreeNode)}
		before, nodes := maxDepth(root), 0
		for range tree.Preorder(root) {
			nodes++
		}
		if nodes < before || nodes > 1<<before-1 {
			t.Fatalf("a tree of %d nodes has %d levels", nodes, before)
		}
		at, depth := root, 1
		for ; at.Left != nil; depth++ {
			at = at.Left
		}
		length := rapid.IntRange(0, 6).Draw(t, "length")
		for range length {
			at.Left = &TreeNode{}
			at = at.Left
		}
		if got, want := maxDepth(root), max(before, depth+length); got != want {
			t.Errorf("%d levels after %d were hung onto level %d of %d, want %d", got, length, depth, before, want)
		}
	})
}
