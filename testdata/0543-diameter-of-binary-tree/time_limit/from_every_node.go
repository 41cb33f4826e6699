package diameter

// Makes a graph of the tree and searches it breadth first from every node: O(n^2).
func diameterOfBinaryTree(root *TreeNode) int {
	edges := map[*TreeNode][]*TreeNode{}
	nodes := []*TreeNode{root}
	for i := 0; i < len(nodes); i++ {
		for _, child := range []*TreeNode{nodes[i].Left, nodes[i].Right} {
			if child != nil {
				nodes = append(nodes, child)
				edges[nodes[i]] = append(edges[nodes[i]], child)
				edges[child] = append(edges[child], nodes[i])
			}
		}
	}
	longest := 0
	for _, start := range nodes {
		dist := map[*TreeNode]int{start: 0}
		for queue := []*TreeNode{start}; len(queue) > 0; queue = queue[1:] {
			longest = max(longest, dist[queue[0]])
			for _, next := range edges[queue[0]] {
				if _, ok := dist[next]; !ok {
					dist[next] = dist[queue[0]] + 1
					queue = append(queue, next)
				}
			}
		}
	}
	return longest
}
