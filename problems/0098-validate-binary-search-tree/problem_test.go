package validbst

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"drill/ds/dstest"
	"drill/ds/tree"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everyPair,
	})
}

// everyPair compares each node with all below it.
func everyPair(root *TreeNode) bool {
	for n := range tree.Preorder(root) {
		for below := range tree.Preorder(n.Left) {
			if below.Val >= n.Val {
				return false
			}
		}
		for below := range tree.Preorder(n.Right) {
			if below.Val <= n.Val {
				return false
			}
		}
	}
	return true
}

// Inserting different values gives a search tree, which is none any more when
// two of its nodes change their values. Mirrored it is one of the values with
// the other sign.
func TestSearchTrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := dstest.BST(-20, 20, 12).Draw(t, "root")
		if !isValidBST(root) {
			t.Fatal("a search tree is called none")
		}
		nodes := slices.Collect(tree.Preorder(root))
		for _, n := range nodes {
			n.Left, n.Right, n.Val = n.Right, n.Left, -n.Val
		}
		if !isValidBST(root) {
			t.Fatal("the mirror image of a search tree is called none")
		}
		if len(nodes) < 2 {
			return
		}
		i := rapid.IntRange(1, len(nodes)-1).Draw(t, "i")
		j := rapid.IntRange(0, i-1).Draw(t, "j")
		nodes[i].Val, nodes[j].Val = nodes[j].Val, nodes[i].Val
		if isValidBST(root) {
			t.Fatalf("a search tree in which %d and %d changed places is called one", nodes[i].Val, nodes[j].Val)
		}
	})
}
