package diameter

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
		Brute:      everyPair,
	})
}

// everyPair measures how far each pair of nodes is apart: their ways to the
// root without what they share.
func everyPair(root *TreeNode) int {
	ways := map[*TreeNode][]*TreeNode{root: {root}}
	for n := range tree.Preorder(root) {
		for _, child := range []*TreeNode{n.Left, n.Right} {
			if child != nil {
				ways[child] = append(append([]*TreeNode{}, ways[n]...), child)
			}
		}
	}
	longest := 0
	for _, a := range ways {
		for _, b := range ways {
			shared := 0
			for shared < min(len(a), len(b)) && a[shared] == b[shared] {
				shared++
			}
			longest = max(longest, len(a)+len(b)-2*shared)
		}
	}
	return longest
}

// A mirror image has the same diameter. A path no shorter than the diameter,
// hung beside the tree below a new root, makes the diameter its length and the
// height of the tree.
func TestMirrorAndPathBeside(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := Inputs.Small(t)[0].(*TreeNode)
		before := diameterOfBinaryTree(root)
		for n := range tree.Postorder(root) {
			n.Left, n.Right = n.Right, n.Left
		}
		if got := diameterOfBinaryTree(root); got != before {
			t.Fatalf("%d of the mirror image, want %d", got, before)
		}
		length := rapid.IntRange(before, before+4).Draw(t, "length")
		var path *TreeNode
		for range length {
			path = &TreeNode{Left: path}
		}
		height := 0
		for row := []*TreeNode{root}; len(row) > 0; height++ {
			var next []*TreeNode
			for _, n := range row {
				for _, child := range []*TreeNode{n.Left, n.Right} {
					if child != nil {
						next = append(next, child)
					}
				}
			}
			row = next
		}
		if got, want := diameterOfBinaryTree(&TreeNode{Left: path, Right: root}), length+height; got != want {
			t.Fatalf("%d with a path of %d beside the tree of height %d, want %d", got, length, height, want)
		}
	})
}
