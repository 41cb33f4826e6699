package main

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

type state struct {
	node        *TreeNode
	parentTaken bool
}

// Notes the best for each node, with its parent taken and not.
func rob(root *TreeNode) int {
	memo := map[state]int{}
	var best func(s state) int
	best = func(s state) (sum int) {
		if s.node == nil {
			return 0
		}
		if sum, ok := memo[s]; ok {
			return sum
		}
		defer func() { memo[s] = sum }()
		sum = best(state{s.node.Left, false}) + best(state{s.node.Right, false})
		if !s.parentTaken {
			sum = max(sum, s.node.Val+best(state{s.node.Left, true})+best(state{s.node.Right, true}))
		}
		return
	}
	return best(state{root, false})
}
