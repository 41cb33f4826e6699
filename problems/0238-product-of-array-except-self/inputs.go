package exceptself

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the numbers are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{gen.Slice(t, "nums", 2, 8, -3, 3)} },
	Large: []gen.Family{
		{Name: "ones", Make: func(_ *rand.Rand, n int) []any { return []any{units(n, func() int { return 1 })} }},
		{Name: "signs", Make: func(r *rand.Rand, n int) []any { return []any{units(n, sign(r))} }},
		{Name: "thirty twos", Make: func(r *rand.Rand, n int) []any {
			nums := units(n, sign(r))
			for _, i := range gen.Distinct(r, min(n, 30), 0, n-1) {
				nums[i] *= 2
			}
			return []any{nums}
		}},
		{Name: "one zero", Make: func(r *rand.Rand, n int) []any {
			nums := units(n, sign(r))
			nums[r.IntN(n)] *= 30
			nums[r.IntN(n)] = 0
			return []any{nums}
		}},
		{Name: "zeros at both ends", Make: func(r *rand.Rand, n int) []any {
			nums := gen.Ints(r, n, -30, 30)
			nums[0], nums[n-1] = 0, 0
			return []any{nums}
		}},
	},
}

func units(n int, unit func() int) []int {
	nums := make([]int, n)
	for i := range nums {
		nums[i] = unit()
	}
	return nums
}

func sign(r *rand.Rand) func() int { return func() int { return 1 - 2*r.IntN(2) } }
