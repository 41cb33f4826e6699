package robtree

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
		Brute:      everyChoice,
	})
}

// everyChoice tries all sets of houses in which no two are joined.
func everyChoice(root *TreeNode) int {
	var vals []int
	var edges [][2]int
	number := map[*TreeNode]int{}
	for n := range tree.LevelOrder(root) {
		number[n] = len(vals)
		vals = append(vals, n.Val)
	}
	for n := range tree.LevelOrder(root) {
		for _, child := range []*TreeNode{n.Left, n.Right} {
			if child != nil {
				edges = append(edges, [2]int{number[n], number[child]})
			}
		}
	}
	best := 0
choices:
	for set := range 1 << len(vals) {
		for _, e := range edges {
			if set>>e[0]&1 == 1 && set>>e[1]&1 == 1 {
				continue choices
			}
		}
		sum := 0
		for i, v := range vals {
			sum += set >> i & 1 * v
		}
		best = max(best, sum)
	}
	return best
}

// Below an empty house two trees are robbed independently of each other; twice
// the money in every house is twice the sum.
func TestBelowAnEmptyHouse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		left, right := Inputs.Small(t)[0].(*TreeNode), Inputs.Small(t)[0].(*TreeNode)
		want := rob(left) + rob(right)
		joined := &TreeNode{Left: left, Right: right}
		if got := rob(joined); got != want {
			t.Fatalf("%d below an empty house, want %d", got, want)
		}
		joined.Val = 10_000
		taken := rob(joined)
		for n := range tree.Preorder(joined) {
			n.Val *= 2
		}
		if got := rob(joined); got != 2*taken {
			t.Fatalf("%d with twice the money in every house, want %d", got, 2*taken)
		}
	})
}
