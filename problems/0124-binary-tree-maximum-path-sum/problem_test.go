package pathsum

import (
	"slices"
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
		Brute:      everyPath,
	})
}

// everyPath walks from every node to every other, over the edges in both
// directions.
func everyPath(root *TreeNode) int {
	edges := map[*TreeNode][]*TreeNode{}
	for n := range tree.Preorder(root) {
		for _, child := range []*TreeNode{n.Left, n.Right} {
			if child != nil {
				edges[n] = append(edges[n], child)
				edges[child] = append(edges[child], n)
			}
		}
	}
	var sums []int
	var walk func(n, from *TreeNode, sum int)
	walk = func(n, from *TreeNode, sum int) {
		sums = append(sums, sum+n.Val)
		for _, next := range edges[n] {
			if next != from {
				walk(next, n, sum+n.Val)
			}
		}
	}
	for n := range tree.Preorder(root) {
		walk(n, nil, 0)
	}
	return slices.Max(sums)
}

// A further leaf that is not positive counts only if it is better alone than
// all else; three times the values give three times the sum; and a mirror image
// has the same.
func TestLeafScaleMirror(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := Inputs.Small(t)[0].(*TreeNode)
		before := maxPathSum(root)
		leaf := &TreeNode{Val: -rapid.IntRange(0, 3).Draw(t, "leaf")}
		at := &root
		for *at != nil {
			if rapid.Bool().Draw(t, "left") {
				at = &(*at).Left
			} else {
				at = &(*at).Right
			}
		}
		*at = leaf
		want := max(before, leaf.Val)
		if got := maxPathSum(root); got != want {
			t.Fatalf("%d with a leaf of %d, want %d", got, leaf.Val, want)
		}
		for n := range tree.Postorder(root) {
			n.Val *= 3
			n.Left, n.Right = n.Right, n.Left
		}
		if got := maxPathSum(root); got != 3*want {
			t.Fatalf("%d of the mirror image with three times the values, want %d", got, 3*want)
		}
	})
}
