package treedepth

type fork struct {
	right *TreeNode
	depth int
}

// Goes down the left side; only where the way forks, the right subtree is put
// on a stack, which then needs no room of the heap for most trees.
func maxDepth(root *TreeNode) int {
	var room [32]fork
	forks := room[:0]
	deepest, depth := 0, 0
	for n := root; ; {
		for n != nil {
			depth++
			if n.Left == nil {
				n = n.Right
				continue
			}
			if n.Right != nil {
				forks = append(forks, fork{n.Right, depth})
			}
			n = n.Left
		}
		deepest = max(deepest, depth)
		if len(forks) == 0 {
			return deepest
		}
		n, depth = forks[len(forks)-1].right, forks[len(forks)-1].depth
		forks = forks[:len(forks)-1]
	}
}
