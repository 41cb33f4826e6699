package balanced

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
		Brute:      byDefinition,
	})
}

// byDefinition counts at every node the levels on either side.
func byDefinition(root *TreeNode) bool {
	for n := range tree.Preorder(root) {
		if d := levels(n.Left) - levels(n.Right); d < -1 || d > 1 {
			return false
		}
	}
	return true
}

func levels(root *TreeNode) int {
	count := 0
	for row := []*TreeNode{root}; ; count++ {
		row = slices.DeleteFunc(row, func(n *TreeNode) bool { return n == nil })
		if len(row) == 0 {
			return count
		}
		var next []*TreeNode
		for _, n := range row {
			next = append(next, n.Left, n.Right)
		}
		row = next
	}
}

// Two trees below one node are balanced just if both are and their heights
// differ by at most one, whichever stands on the left.
func TestJoined(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := Inputs.Small(t)[0].(*TreeNode), Inputs.Small(t)[0].(*TreeNode)
		joined := &TreeNode{Left: a, Right: b}
		d := levels(a) - levels(b)
		want := isBalanced(a) && isBalanced(b) && -1 <= d && d <= 1
		if got := isBalanced(joined); got != want {
			t.Errorf("joined: %v, want %v", got, want)
		}
		joined.Left, joined.Right = b, a
		if got := isBalanced(joined); got != want {
			t.Errorf("joined the other way round: %v, want %v", got, want)
		}
	})
}
