package pathsum

import "slices"

// What waits at a node with two children, with the chain of only children above
// it: the sum of its values, the best beginning and the best end of that.
type fork struct {
	right                *TreeNode
	sum, first, run, val int32
	left                 int32
}

// Along a chain of only children it is the largest subarray (Kadane); only
// where the tree forks, a frame goes onto the stack.
func maxPathSum(root *TreeNode) int {
	best := int32(root.Val)
	var room [32]fork
	forks := room[:0]
	for n := root; ; {
		var sum, first, run int32
		for n != nil {
			val := int32(n.Val)
			sum += val
			first = max(first, sum)
			run = max(run, 0) + val
			best = max(best, run)
			if n.Left == nil {
				n = n.Right
				continue
			}
			if n.Right != nil {
				if len(forks) == cap(forks) {
					forks = slices.Grow(forks, len(forks))
				}
				forks = append(forks, fork{n.Right, sum, first, run, val, 0})
				sum, first, run = 0, 0, 0
			}
			n = n.Left
		}
		for gain := first; ; {
			if len(forks) == 0 {
				return int(best)
			}
			f := &forks[len(forks)-1]
			if f.right != nil {
				n, f.right, f.left = f.right, nil, gain
				break
			}
			longer := max(f.left, gain)
			best = max(best, f.run+longer, f.val+f.left+gain)
			gain = max(f.first, f.sum+longer)
			forks = forks[:len(forks)-1]
		}
	}
}
