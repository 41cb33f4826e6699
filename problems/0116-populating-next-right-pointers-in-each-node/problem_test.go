package nextright

import (
	"testing"

	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      byDepth,
	})
}

// byDepth gathers the values of each depth by a preorder walk.
func byDepth(root *Node) [][]int {
	var rows [][]int
	var visit func(n *Node, depth int)
	visit = func(n *Node, depth int) {
		if n == nil {
			return
		}
		if depth == len(rows) {
			rows = append(rows, nil)
		}
		rows[depth] = append(rows[depth], n.Val)
		visit(n.Left, depth+1)
		visit(n.Right, depth+1)
	}
	visit(root, 0)
	return rows
}

// A right child's Next is the left child of its parent's Next; connecting a
// second time changes nothing.
func TestCousins(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := connect(Inputs.Small(t)[0].(*Node))
		for range 2 {
			for _, row := range levels(root) {
				for _, n := range row {
					if n.Left == nil {
						continue
					}
					var cousin *Node
					if n.Next != nil {
						cousin = n.Next.Left
					}
					if n.Left.Next != n.Right || n.Right.Next != cousin {
						t.Fatalf("below %d the Next are wrong", n.Val)
					}
				}
			}
			root = connect(root)
		}
	})
}
