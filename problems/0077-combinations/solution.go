package combinations

import (
	"slices"

	"drill/ds/backtrack"
	"drill/judge"
)

// combine builds combinations in rising order. The path is the combination so
// far, the options are the numbers behind its last one, and k numbers end it;
// an option behind which too few are left is none. All combinations lie in one
// array. O(k * C(n,k)) time, O(k) space.
func combine(n int, k int) [][]int {
	total := 1
	for i := range k {
		total = total * (n - i) / (i + 1)
	}
	c := combinations{n, make([]int, k), make([]int, 0, total*k), make([][]int, 0, total)}
	c.place(0, 1)
	return c.all
}

type combinations struct {
	n          int
	path, flat []int
	all        [][]int
}

func (c *combinations) place(i, from int) {
	k := len(c.path)
	if i == k {
		start := len(c.flat)
		c.flat = append(c.flat, c.path...)
		c.all = append(c.all, c.flat[start:len(c.flat):len(c.flat)])
		return
	}
	for v := from; v <= c.n-(k-1-i); v++ {
		c.path[i] = v
		c.place(i+1, v+1)
	}
}

// combineChoice decides number by number whether it is in. It goes into each
// branch only if that can still hold k numbers. O(k * C(n,k)) time, O(n) space.
func combineChoice(n int, k int) [][]int {
	var all [][]int
	var path []int
	var decide func(v int)
	decide = func(v int) {
		if len(path) == k {
			all = append(all, slices.Clone(path))
			return
		}
		path = append(path, v)
		decide(v + 1)
		path = path[:len(path)-1]
		if n-v >= k-len(path) {
			decide(v + 1)
		}
	}
	decide(1)
	return all
}

// combineTemplate lets the template walk over the numbers, rising, as long as
// enough are left for k. O(n * k * C(n,k)) time, O(k) space.
func combineTemplate(n int, k int) [][]int {
	var all [][]int
	rising := func(path []int, i int) bool {
		left := k - len(path)
		return left > 0 && n-i >= left && (len(path) == 0 || i > path[len(path)-1])
	}
	for path := range backtrack.Paths(n, rising) {
		if len(path) < k {
			continue
		}
		combination := make([]int, k)
		for j, i := range path {
			combination[j] = i + 1
		}
		all = append(all, combination)
	}
	return all
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "backtracking", Func: combine, Time: "O(k*C(n,k))", Space: "O(k)"},
	{Name: "in or out", Func: combineChoice, Time: "O(k*C(n,k))", Space: "O(n)"},
	{Name: "the backtracking template", Func: combineTemplate, Time: "O(n*k*C(n,k))", Space: "O(k)"},
}
