package courses

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how courses and pairs are drawn; a large input of size n has n
// courses.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "numCourses", 1, 5)
		falling := rapid.Bool().Draw(t, "prerequisites have smaller numbers")
		pairs := [][]int{}
		seen := map[[2]int]bool{}
		for _, v := range gen.Slice(t, "pairs", 0, 8, 0, n*n-1) {
			a, b := v/n, v%n
			if falling {
				a, b = max(a, b), min(a, b)
			}
			if p := [2]int{a, b}; !seen[p] && (a != b || !falling) {
				seen[p] = true
				pairs = append(pairs, []int{a, b})
			}
		}
		return []any{n, pairs}
	},
	Large: []gen.Family{
		{Name: "chain", Make: func(_ *rand.Rand, n int) []any { return []any{n, chain(n)} }},
		{Name: "chain, the other way round", Make: func(_ *rand.Rand, n int) []any {
			pairs := chain(n)
			for _, p := range pairs {
				p[0], p[1] = n-1-p[0], n-1-p[1]
			}
			return []any{n, pairs}
		}},
		{Name: "ring", Make: func(_ *rand.Rand, n int) []any { return []any{n, append(chain(n), []int{0, n - 1})} }},
		{Name: "chain into a ring", Make: func(_ *rand.Rand, n int) []any {
			return []any{n, append(chain(n), []int{n / 2, n - 1})}
		}},
		{Name: "ladder", Make: func(r *rand.Rand, n int) []any { return []any{n, shuffled(r, ladder(n))} }},
		{Name: "ladder with a step back", Make: func(r *rand.Rand, n int) []any {
			return []any{n, shuffled(r, append(ladder(n), []int{0, n - 1}))}
		}},
		{Name: "random, without a cycle", Make: func(r *rand.Rand, n int) []any {
			rank := r.Perm(n)
			pairs := [][]int{}
			for _, v := range gen.Distinct(r, 5*n/2*min(n-1, 1), 0, max(n*n-1, 0)) {
				if a, b := v/n, v%n; rank[a] > rank[b] {
					pairs = append(pairs, []int{a, b})
				}
			}
			return []any{n, pairs}
		}},
		{Name: "one course needs all others", Make: func(_ *rand.Rand, n int) []any {
			pairs := [][]int{}
			for c := range n - 1 {
				pairs = append(pairs, []int{n - 1, c})
			}
			return []any{n, pairs}
		}},
		{Name: "no pair", Make: func(_ *rand.Rand, n int) []any { return []any{n, [][]int{}} }},
	},
	Letters: func(numCourses int, prerequisites [][]int) map[string]int {
		return map[string]int{"V": numCourses, "E": len(prerequisites)}
	},
}

// chain lets every course but the first need the one before it.
func chain(n int) [][]int {
	pairs := [][]int{}
	for c := range n - 1 {
		pairs = append(pairs, []int{c + 1, c})
	}
	return pairs
}

// ladder lets every course need both of the rung below.
func ladder(n int) [][]int {
	pairs := [][]int{}
	for c := 2; c < n; c++ {
		below := c/2*2 - 2
		pairs = append(pairs, []int{c, below}, []int{c, below + 1})
	}
	return pairs
}

func shuffled(r *rand.Rand, pairs [][]int) [][]int {
	r.Shuffle(len(pairs), func(i, j int) { pairs[i], pairs[j] = pairs[j], pairs[i] })
	return pairs
}
