package trimbst

// Inserts the values in range into a new tree, parents first, which gives the
// same shape: O(nh).
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	var trimmed *TreeNode
	var walk func(n *TreeNode)
	walk = func(n *TreeNode) {
		if n == nil {
			return
		}
		if low <= n.Val && n.Val <= high {
			at := &trimmed
			for *at != nil {
				if n.Val < (*at).Val {
					at = &(*at).Left
				} else {
					at = &(*at).Right
				}
			}
			*at = &TreeNode{Val: n.Val}
		}
		walk(n.Left)
		walk(n.Right)
	}
	walk(root)
	return trimmed
}
