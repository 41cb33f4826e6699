package duplicate

import (
	"math/rand/v2"
	"slices"

	"drill/judge"
)

// containsDuplicate remembers the numbers so far in a hash set. O(n) time on
// average, O(n) space.
func containsDuplicate(nums []int) bool {
	seen := make(map[int]struct{}, len(nums))
	for _, v := range nums {
		if _, ok := seen[v]; ok {
			return true
		}
		seen[v] = struct{}{}
	}
	return false
}

// containsDuplicateTree remembers the numbers in a search tree, which chance
// keeps balanced, so that sorted numbers do not make it a list. O(n log n) time
// on average, O(n) space.
func containsDuplicateTree(nums []int) bool {
	var root *node
	for _, v := range nums {
		var added bool
		if root, added = root.insert(v); !added {
			return true
		}
	}
	return false
}

// A node is the root of a treap: a search tree in which no child has a higher
// rank than its parent. Ranks are drawn at random, so the tree has the shape
// that its numbers would give it in random order.
type node struct {
	val         int
	rank        uint64
	left, right *node
}

// insert returns the root of the tree with val, and whether it is new there.
func (n *node) insert(val int) (root *node, added bool) {
	switch {
	case n == nil:
		return &node{val: val, rank: rand.Uint64()}, true
	case val < n.val:
		n.left, added = n.left.insert(val)
		if l := n.left; l.rank > n.rank { // turn it up
			n.left, l.right = l.right, n
			return l, added
		}
	case val > n.val:
		n.right, added = n.right.insert(val)
		if r := n.right; r.rank > n.rank {
			n.right, r.left = r.left, n
			return r, added
		}
	}
	return n, added
}

// containsDuplicateSorted sorts a copy, where equal numbers are neighbours.
// O(n log n) time, O(n) space.
func containsDuplicateSorted(nums []int) bool {
	sorted := slices.Clone(nums)
	slices.Sort(sorted)
	for i := 1; i < len(sorted); i++ {
		if sorted[i] == sorted[i-1] {
			return true
		}
	}
	return false
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "hash set", Func: containsDuplicate, Time: "O(n)", Space: "O(n)"},
	{Name: "ordered set", Func: containsDuplicateTree, Time: "O(n log n)", Space: "O(n)"},
	{Name: "sort", Func: containsDuplicateSorted, Time: "O(n log n)", Space: "O(n)"},
}
