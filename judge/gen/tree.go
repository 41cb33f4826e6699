package gen

import (
	"math/rand/v2"

	"drill/ds/tree"
)

// Trees lists a family of binary trees for each shape that hurts in a way of
// its own; its name is that of the shape and what is given here. The function
// args makes a case's arguments of a tree of n nodes, whose values are 0 at
// first.
func Trees(name string, args func(r *rand.Rand, root *tree.Node) []any) []Family {
	left, right := func(int) bool { return true }, func(int) bool { return false }
	shapes := []struct {
		name string
		grow func(r *rand.Rand, n int) *tree.Node
	}{
		{"path to the left", func(_ *rand.Rand, n int) *tree.Node { return path(n, left) }},
		{"path to the right", func(_ *rand.Rand, n int) *tree.Node { return path(n, right) }},
		{"zigzag", func(_ *rand.Rand, n int) *tree.Node { return path(n, func(i int) bool { return i%2 == 0 }) }},
		{"two paths", func(_ *rand.Rand, n int) *tree.Node {
			if n == 0 {
				return nil
			}
			return &tree.Node{Left: path(n/2, left), Right: path(n-1-n/2, right)}
		}},
		{"comb", comb},
		{"random", random},
		{"full levels", fullLevels},
	}
	families := make([]Family, len(shapes))
	for i, s := range shapes {
		families[i] = Family{s.name + name, func(r *rand.Rand, n int) []any { return args(r, s.grow(r, n)) }}
	}
	return families
}

// Values is for Trees: the tree is the only argument, and its values are from
// lo to hi.
func Values(lo, hi int) func(r *rand.Rand, root *tree.Node) []any {
	return func(r *rand.Rand, root *tree.Node) []any {
		for n := range tree.Preorder(root) {
			n.Val = lo + r.IntN(hi-lo+1)
		}
		return []any{root}
	}
}

// path grows from the leaf up.
func path(n int, left func(i int) bool) *tree.Node {
	var root *tree.Node
	for i := range n {
		if left(i) {
			root = &tree.Node{Left: root}
		} else {
			root = &tree.Node{Right: root}
		}
	}
	return root
}

// comb is a path to the left whose nodes have a leaf on the right.
func comb(_ *rand.Rand, n int) *tree.Node {
	var root *tree.Node
	for ; n > 1; n -= 2 {
		root = &tree.Node{Left: root, Right: &tree.Node{}}
	}
	if n == 1 {
		root = &tree.Node{Left: root}
	}
	return root
}

// random hangs each node onto any of the free places.
func random(r *rand.Rand, n int) *tree.Node {
	var root *tree.Node
	free := []**tree.Node{&root}
	for range n {
		k := r.IntN(len(free))
		node := &tree.Node{}
		*free[k], free[k] = node, &node.Left
		free = append(free, &node.Right)
	}
	return root
}

// fullLevels fills each level from the left before it begins the next.
func fullLevels(_ *rand.Rand, n int) *tree.Node {
	if n == 0 {
		return nil
	}
	nodes := make([]tree.Node, n)
	for i := 1; i < n; i++ {
		if parent := &nodes[(i-1)/2]; i%2 == 1 {
			parent.Left = &nodes[i]
		} else {
			parent.Right = &nodes[i]
		}
	}
	return &nodes[0]
}
