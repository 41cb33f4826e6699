package diameter

// What waits at a node with two children: the nodes of the chain of only
// children above it, itself included, and the levels on its left.
type fork struct {
	right       *TreeNode
	chain, left int32
}

// Only where the tree forks, a frame goes onto a stack.
func diameterOfBinaryTree(root *TreeNode) int {
	var room [64]fork
	forks, longest := room[:0], int32(0)
	for n := root; ; {
		levels := int32(0)
		for n != nil {
			levels++
			if n.Left == nil {
				n = n.Right
				continue
			}
			if n.Right != nil {
				forks = append(forks, fork{n.Right, levels, 0})
				levels = 0
			}
			n = n.Left
		}
		for {
			if len(forks) == 0 {
				return int(max(longest, levels-1))
			}
			f := &forks[len(forks)-1]
			if f.right != nil {
				n, f.right, f.left = f.right, nil, levels
				break
			}
			longest = max(longest, f.left+levels)
			levels = f.chain + max(f.left, levels)
			forks = forks[:len(forks)-1]
		}
	}
}
