// Package unionfind keeps disjoint sets of the numbers from 0 on.
package unionfind

// Sets is a partition. Find, Union and Same take nearly constant time,
// O(α(n)) amortized.
type Sets struct {
	parent []int // of a root: how many numbers its set has, negated
	count  int
}

// New returns n sets of one number each. O(n) time.
func New(n int) *Sets {
	s := &Sets{parent: make([]int, 0, n)}
	for range n {
		s.Add()
	}
	return s
}

// Add adds a set of one number, the next one, and returns that. O(1) amortized
// time.
func (s *Sets) Add() int {
	s.parent = append(s.parent, -1)
	s.count++
	return len(s.parent) - 1
}

// Find returns the number that stands for the set of x. On its way it halves
// the path to it.
func (s *Sets) Find(x int) int {
	for s.parent[x] >= 0 {
		parent := s.parent[x]
		if above := s.parent[parent]; above >= 0 {
			s.parent[x] = above
		}
		x = parent
	}
	return x
}

// Union joins the sets of a and b, and reports whether they were two.
func (s *Sets) Union(a, b int) bool {
	a, b = s.Find(a), s.Find(b)
	if a == b {
		return false
	}
	if s.parent[a] > s.parent[b] {
		a, b = b, a // the larger set's root stays one
	}
	s.parent[a] += s.parent[b]
	s.parent[b] = a
	s.count--
	return true
}

// Same reports whether a and b are in one set.
func (s *Sets) Same(a, b int) bool { return s.Find(a) == s.Find(b) }

// Count returns the number of sets.
func (s *Sets) Count() int { return s.count }
