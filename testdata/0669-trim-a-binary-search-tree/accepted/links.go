package trimbst

// Works on the links, from a list of those that are still to be looked at.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	head := &TreeNode{Right: root}
	for links := []**TreeNode{&head.Right}; len(links) > 0; {
		link := links[len(links)-1]
		links = links[:len(links)-1]
		for n := *link; n != nil && (n.Val < low || n.Val > high); n = *link {
			if n.Val < low {
				*link = n.Right
			} else {
				*link = n.Left
			}
		}
		if n := *link; n != nil {
			links = append(links, &n.Left, &n.Right)
		}
	}
	return head.Right
}
