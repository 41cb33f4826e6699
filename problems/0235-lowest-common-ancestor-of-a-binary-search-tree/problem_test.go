package lcabst

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
		Brute:      lastSharedAncestor,
	})
}

// lastSharedAncestor compares the ways to both nodes, found without the order.
func lastSharedAncestor(root *TreeNode, p, q int) int {
	var way func(n *TreeNode, val int) []int
	way = func(n *TreeNode, val int) []int {
		if n == nil {
			return nil
		}
		if n.Val == val {
			return []int{val}
		}
		for _, child := range []*TreeNode{n.Left, n.Right} {
			if rest := way(child, val); rest != nil {
				return append([]int{n.Val}, rest...)
			}
		}
		return nil
	}
	a, b := way(root, p), way(root, q)
	last := a[0]
	for i := range min(len(a), len(b)) {
		if a[i] == b[i] {
			last = a[i]
		}
	}
	return last
}

// The nodes may change places, and the answer lies between them.
func TestSymmetricAndBetween(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		root := args[0].(*TreeNode)
		p, q := tree.Find(root, args[1].(int)), tree.Find(root, args[2].(int))
		got := lowestCommonAncestor(root, p, q)
		if other := lowestCommonAncestor(root, q, p); other != got {
			t.Errorf("of %d and %d: %d, of %d and %d: %d", p.Val, q.Val, got.Val, q.Val, p.Val, other.Val)
		}
		if got.Val < min(p.Val, q.Val) || got.Val > max(p.Val, q.Val) {
			t.Errorf("%d does not lie between %d and %d", got.Val, p.Val, q.Val)
		}
	})
}
