package middle

import "sort"

// Returns the node with the middle value, not the one in the middle place.
func middleNode(head *ListNode) *ListNode {
	var nodes []*ListNode
	for n := head; n != nil; n = n.Next {
		nodes = append(nodes, n)
	}
	sort.SliceStable(nodes, func(i, j int) bool { return nodes[i].Val < nodes[j].Val })
	return nodes[len(nodes)/2]
}
