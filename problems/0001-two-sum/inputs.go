package twosum

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how numbers with one pair for the target are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		nums := gen.Nums(t, "nums", 2, 8, gen.Num(-6, 6, -1e9, 1e9))
		i := gen.Int(t, "i", 0, len(nums)-2)
		j := gen.Int(t, "j", i+1, len(nums)-1)
		if sum := nums[i] + nums[j]; sum < -1e9 || sum > 1e9 {
			nums[j] = -nums[i]
		}
		target := nums[i] + nums[j]
		// Other pairs with that sum go, one number each.
		for k := len(nums) - 1; k >= 0 && pairs(nums, target) > 1; k-- {
			if k != i && k != j {
				nums = append(nums[:k], nums[k+1:]...)
				if k < i {
					i--
				}
				if k < j {
					j--
				}
			}
		}
		return []any{nums, target}
	},
	Large: []gen.Family{
		{Name: "pair at the end", Make: func(_ *rand.Rand, n int) []any {
			n = max(n, 2)
			nums := make([]int, n)
			for i := range nums {
				nums[i] = i
			}
			return []any{nums, 2*n - 3}
		}},
		{Name: "random, pair anywhere", Make: func(r *rand.Rand, n int) []any {
			n = max(n, 2)
			nums := gen.Distinct(r, n, 1, max(1e8, 2*n)) // no two add up to less than 3
			i, j := r.IntN(n), r.IntN(n-1)
			if j >= i {
				j++
			}
			nums[i], nums[j] = -500, -7
			return []any{nums, -507}
		}},
		{Name: "equal numbers", Make: func(r *rand.Rand, n int) []any {
			n = max(n, 2)
			nums := make([]int, n)
			nums[0], nums[n-1] = 3, 4
			return []any{nums, 7}
		}},
	},
}
