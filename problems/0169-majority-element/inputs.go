package majority

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers are drawn: one that has the majority, often by one
// only, and others.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		major := gen.Int(t, "major", -3, 3)
		others := gen.Slice(t, "others", 0, 5, -3, 3)
		nums := append(slices.Repeat([]int{major}, len(others)+gen.Int(t, "lead", 1, 2)), others...)
		return []any{rapid.Permutation(nums).Draw(t, "nums")}
	},
	Large: []gen.Family{
		{Name: "lead of one, shuffled", Make: func(r *rand.Rand, n int) []any {
			nums := split(r, n)
			r.Shuffle(n, func(i, j int) { nums[i], nums[j] = nums[j], nums[i] })
			return []any{nums}
		}},
		{Name: "the majority last", Make: func(r *rand.Rand, n int) []any {
			nums := split(r, n)
			slices.Reverse(nums)
			return []any{nums}
		}},
		{Name: "the majority first", Make: func(r *rand.Rand, n int) []any { return []any{split(r, n)} }},
		{Name: "two numbers by turns", Make: func(_ *rand.Rand, n int) []any {
			nums := make([]int, n)
			for i := range nums {
				nums[i] = 1e9 - i%2
			}
			nums[n-1] = 1e9
			return []any{nums}
		}},
		{Name: "all equal", Make: func(_ *rand.Rand, n int) []any { return []any{make([]int, n)} }},
		{Name: "three quarters, shuffled", Make: func(r *rand.Rand, n int) []any {
			nums := slices.Repeat([]int{-5}, n)
			for i := range n / 4 {
				nums[i] = r.IntN(1000)
			}
			r.Shuffle(n, func(i, j int) { nums[i], nums[j] = nums[j], nums[i] })
			return []any{nums}
		}},
	},
}

// split makes just more than half of the numbers equal; the others follow and
// are different.
func split(r *rand.Rand, n int) []int {
	return append(slices.Repeat([]int{-1e9}, n/2+1), gen.Distinct(r, n-n/2-1, -1e9+1, 1e9)...)
}
