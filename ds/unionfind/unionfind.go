// Package unionfind keeps disjoint sets of the numbers 0 to n-1.
package unionfind

// Sets is a partition. Find, Union and Same take nearly constant time,
// O(α(n)) amortized.
type Sets struct {
	parent []int // of a root: itself
	size   []int // of a root: how many numbers its set has
	count  int
}

// New returns n sets of one number each. O(n) time.
func New(n int) *Sets {
	s := &Sets{make([]int, n), make([]int, n), n}
	for i := range n {
		s.parent[i], s.size[i] = i, 1
	}
	return s
}

// Find returns the number that stands for the set of x. On its way it halves
// the path to it.
func (s *Sets) Find(x int) int {
	for s.parent[x] != x {
		s.parent[x] = s.parent[s.parent[x]]
		x = s.parent[x]
	}
	return x
}

// Union joins the sets of a and b, and reports whether they were two.
func (s *Sets) Union(a, b int) bool {
	a, b = s.Find(a), s.Find(b)
	if a == b {
		return false
	}
	if s.size[a] < s.size[b] {
		a, b = b, a
	}
	s.parent[b] = a
	s.size[a] += s.size[b]
	s.count--
	return true
}

// Same reports whether a and b are in one set.
func (s *Sets) Same(a, b int) bool { return s.Find(a) == s.Find(b) }

// Count returns the number of sets.
func (s *Sets) Count() int { return s.count }
