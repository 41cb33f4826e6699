package tree

import "slices"

// Fold works a tree out from its leaves up (postorder): join makes the result of
// a node of those of its subtrees, empty is the result of a missing one. It
// returns the root's. It keeps no more than a path on a stack of its own, so
// that deep trees are no harder than others. O(n) calls of join, O(h) space.
func Fold[T any](root *Node, empty T, join func(n *Node, left, right T) T) T {
	var path []*Node // from the root to where the walk is
	var results []T  // of the subtrees beside the path
	var last *Node   // that was joined
	for n := root; ; {
		for ; n != nil; n = n.Left {
			if len(path) == cap(path) {
				path = slices.Grow(path, len(path)+8) // doubled, where append adds a quarter
			}
			path = append(path, n)
		}
		if len(path) == 0 {
			break
		}
		top := path[len(path)-1]
		if top.Right != nil && top.Right != last {
			n = top.Right
			continue
		}
		path = path[:len(path)-1]
		left, right := empty, empty
		if top.Right != nil {
			right, results = results[len(results)-1], results[:len(results)-1]
		}
		if top.Left != nil {
			left, results = results[len(results)-1], results[:len(results)-1]
		}
		results = append(results, join(top, left, right))
		last = top
	}
	if len(results) == 0 {
		return empty
	}
	return results[0]
}
