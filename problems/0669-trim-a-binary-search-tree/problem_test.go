package trimbst

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"drill/ds/tree"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      insertedAnew,
	})
}

// insertedAnew inserts what is in range into a new search tree, ancestors
// first, so that they stay ancestors.
func insertedAnew(root *TreeNode, low, high int) *TreeNode {
	var trimmed *TreeNode
	for n := range tree.Preorder(root) {
		if low <= n.Val && n.Val <= high {
			trimmed = tree.Insert(trimmed, n.Val)
		}
	}
	return trimmed
}

// Trimming to one range and then to another is trimming to what they share, and
// the values are those in range, in order.
func TestTwoRanges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		root, low, high := args[0].(*TreeNode), args[1].(int), args[2].(int)
		mid := rapid.IntRange(low, high).Draw(t, "mid")
		var want []int
		for n := range tree.Inorder(root) {
			if low <= n.Val && n.Val <= mid {
				want = append(want, n.Val)
			}
		}
		copied := clone(root)
		once := trimBST(copied, low, mid)
		twice := trimBST(trimBST(root, low, high), 0, mid)
		if diff := cmp.Diff(once, twice); diff != "" {
			t.Errorf("once and twice (-once +twice):\n%s", diff)
		}
		var got []int
		for n := range tree.Inorder(once) {
			got = append(got, n.Val)
		}
		if !slices.Equal(want, got) {
			t.Errorf("values %v, want %v", got, want)
		}
	})
}

func clone(n *TreeNode) *TreeNode {
	if n == nil {
		return nil
	}
	return &TreeNode{Val: n.Val, Left: clone(n.Left), Right: clone(n.Right)}
}
