package trimbst

// Deletes node by node as in problem 450, where the next larger value moves up.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	if root == nil {
		return nil
	}
	root.Left = trimBST(root.Left, low, high)
	root.Right = trimBST(root.Right, low, high)
	if low <= root.Val && root.Val <= high {
		return root
	}
	if root.Left == nil || root.Right == nil && root.Left == nil {
		next := root.Right
		if next == nil || next.Left == nil {
			return next
		}
		parent := next
		for next.Left != nil {
			parent, next = next, next.Left
		}
		parent.Left, next.Right = next.Right, root.Right
		return next
	}
	return root.Left
}
