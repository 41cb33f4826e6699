package quicksort

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how lists are drawn: small ones with many equal numbers, large
// ones in the orders that spoil fixed pivots.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		a := gen.Nums(t, "a", 0, 12, gen.Num(-3, 5, math.MinInt, math.MaxInt))
		return []any{a, gen.Int(t, "seed", 0, 99)}
	},
	Large: []gen.Family{
		{Name: "random", Make: list(func(r *rand.Rand, _, _ int) int { return r.Int() - math.MaxInt/2 })},
		{Name: "sorted", Make: list(func(_ *rand.Rand, i, _ int) int { return i })},
		{Name: "reversed", Make: list(func(_ *rand.Rand, i, n int) int { return n - i })},
		{Name: "equal", Make: list(func(*rand.Rand, int, int) int { return 7 })},
		{Name: "two values", Make: list(func(r *rand.Rand, _, _ int) int { return r.IntN(2) })},
		{Name: "up and down", Make: list(func(_ *rand.Rand, i, n int) int { return min(i, n-1-i) })},
		{Name: "against the median of three", Make: func(_ *rand.Rand, n int) []any { return []any{againstMedian(n), 3} }},
	},
}

func list(value func(r *rand.Rand, i, n int) int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		a := make([]int, n)
		for i := range a {
			a[i] = value(r, i, n)
		}
		return []any{a, r.IntN(1e9)}
	}
}

// againstMedian returns Musser's order of 1 to n, where the median of first,
// middle and last number is the second smallest time and again.
func againstMedian(n int) []int {
	a := make([]int, n)
	half := n / 2
	for i := range half {
		a[half+i] = 2 * (i + 1)
		if i%2 == 0 {
			a[i] = i + 1
		} else {
			a[i] = half + i + 1 - half%2
		}
	}
	if n%2 == 1 {
		a[n-1] = n
	}
	return a
}
