package main

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

// The node farthest from any node is an end of a longest path; what is farthest
// from that is the other.
func diameterOfBinaryTree(root *TreeNode) int {
	edges := map[*TreeNode][]*TreeNode{}
	var join func(n *TreeNode)
	join = func(n *TreeNode) {
		for _, child := range [...]*TreeNode{n.Left, n.Right} {
			if child != nil {
				edges[n], edges[child] = append(edges[n], child), append(edges[child], n)
				join(child)
			}
		}
	}
	join(root)
	var farthest func(n, from *TreeNode) (*TreeNode, int)
	farthest = func(n, from *TreeNode) (end *TreeNode, dist int) {
		end = n
		for _, next := range edges[n] {
			if next != from {
				if e, d := farthest(next, n); d+1 > dist {
					end, dist = e, d+1
				}
			}
		}
		return end, dist
	}
	end, _ := farthest(root, nil)
	_, dist := farthest(end, nil)
	return dist
}
