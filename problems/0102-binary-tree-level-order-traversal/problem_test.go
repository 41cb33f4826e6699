package levelorder

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
		Brute:      sortedByPlace,
	})
}

// sortedByPlace gives each node its place as in a heap, where the children of
// place p are 2p and 2p+1, and sorts. The places that begin with the same power
// of two are a level.
func sortedByPlace(root *TreeNode) [][]int {
	place := map[*TreeNode]int{root: 1}
	var nodes []*TreeNode
	for n := range tree.Preorder(root) {
		nodes = append(nodes, n)
		place[n.Left], place[n.Right] = 2*place[n], 2*place[n]+1
	}
	slices.SortFunc(nodes, func(a, b *TreeNode) int { return place[a] - place[b] })
	var rows [][]int
	for power := 1; len(nodes) > 0; power *= 2 {
		var row []int
		for len(nodes) > 0 && place[nodes[0]] < 2*power {
			row, nodes = append(row, nodes[0].Val), nodes[1:]
		}
		rows = append(rows, row)
	}
	return rows
}

// Below a new root the rows of two trees stand side by side.
func TestRowsOfTwoTrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		left, right := Inputs.Small(t)[0].(*TreeNode), Inputs.Small(t)[0].(*TreeNode)
		want := [][]int{{5}}
		for _, rows := range [][][]int{levelOrder(left), levelOrder(right)} {
			for i, row := range rows {
				if i+1 == len(want) {
					want = append(want, nil)
				}
				want[i+1] = append(want[i+1], row...)
			}
		}
		if diff := cmp.Diff(want, levelOrder(&TreeNode{Val: 5, Left: left, Right: right})); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}
