package mindepth

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

// climb counts from every leaf the way up to the root.
func climb(root *TreeNode) int {
	parent := map[*TreeNode]*TreeNode{}
	for n := range tree.Preorder(root) {
		parent[n.Left], parent[n.Right] = n, n
	}
	shortest := 0
	for n := range tree.Preorder(root) {
		if n.Left != nil || n.Right != nil {
			continue
		}
		steps := 1
		for ; n != root; n = parent[n] {
			steps++
		}
		if shortest == 0 || steps < shortest {
			shortest = steps
		}
	}
	return shortest
}

// Below a node with one subtree the depth is one more than that one's, on
// whichever side; a second subtree counts if it is the shallower one.
func TestBelowOneNode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := Inputs.Small(t)[0].(*TreeNode), Inputs.Small(t)[0].(*TreeNode)
		alone := minDepth(&TreeNode{Left: a})
		if want := 1 + minDepth(a); alone != want {
			t.Errorf("below a node on the left: %d, want %d", alone, want)
		}
		if right := minDepth(&TreeNode{Right: a}); right != alone {
			t.Errorf("below a node on the right: %d, want %d", right, alone)
		}
		both := minDepth(&TreeNode{Left: a, Right: b})
		if want := min(alone, 1+minDepth(b)); a != nil && b != nil && both != want {
			t.Errorf("below a node with a second subtree: %d, want %d", both, want)
		}
	})
}
