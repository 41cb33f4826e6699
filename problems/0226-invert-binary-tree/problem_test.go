package inverttree

import (
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
		Brute:      mirrored,
	})
}

// mirrored builds a new tree from the paths to its nodes, with left for right.
func mirrored(root *TreeNode) *TreeNode {
	var out *TreeNode
	var place func(n *TreeNode, path []bool)
	place = func(n *TreeNode, path []bool) {
		if n == nil {
			return
		}
		at := &out
		for _, left := range path {
			if left {
				at = &(*at).Right
			} else {
				at = &(*at).Left
			}
		}
		*at = &TreeNode{Val: n.Val}
		place(n.Left, append(path[:len(path):len(path)], true))
		place(n.Right, append(path[:len(path):len(path)], false))
	}
	place(root, nil)
	return out
}

// Inverting twice is the identity, and the preorder of the inverted tree is the
// postorder of the tree, backwards.
func TestTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := Inputs.Small(t)[0].(*TreeNode)
		var post []int
		for n := range tree.Postorder(root) {
			post = append([]int{n.Val}, post...)
		}
		before, err := tree.Levels(root)
		if err != nil {
			t.Fatal(err)
		}
		inverted := invertTree(root)
		var pre []int
		for n := range tree.Preorder(inverted) {
			pre = append(pre, n.Val)
		}
		if diff := cmp.Diff(post, pre); diff != "" {
			t.Errorf("preorder of the inverted tree (-want +got):\n%s", diff)
		}
		after, err := tree.Levels(invertTree(inverted))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(before, after); diff != "" {
			t.Errorf("inverted twice (-before +after):\n%s", diff)
		}
	})
}
