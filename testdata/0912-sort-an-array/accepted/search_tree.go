package sortarray

// Inserts the numbers into a treap that counts equal ones, and walks it in order.
func sortArray(nums []int) []int {
	var root *node
	state := uint32(1)
	for _, v := range nums {
		state = state*1664525 + 1013904223
		root = insert(root, v, state)
	}
	return walk(root, nums[:0])
}

type node struct {
	val, count  int
	rank        uint32
	left, right *node
}

func insert(n *node, v int, rank uint32) *node {
	switch {
	case n == nil:
		return &node{val: v, count: 1, rank: rank}
	case v == n.val:
		n.count++
	case v < n.val:
		if n.left = insert(n.left, v, rank); n.left.rank > n.rank {
			l := n.left
			n.left, l.right = l.right, n
			return l
		}
	default:
		if n.right = insert(n.right, v, rank); n.right.rank > n.rank {
			r := n.right
			n.right, r.left = r.left, n
			return r
		}
	}
	return n
}

func walk(n *node, out []int) []int {
	if n == nil {
		return out
	}
	out = walk(n.left, out)
	for range n.count {
		out = append(out, n.val)
	}
	return walk(n.right, out)
}
