package gen

import (
	"math/rand/v2"
	"slices"
)

// Rising returns n integers that rise evenly from lo to hi.
func Rising(n, lo, hi int) []int {
	ints := make([]int, n)
	for i := range ints {
		ints[i] = lo + (hi-lo)*i/max(1, n-1)
	}
	return ints
}

// Falling returns n integers that fall evenly from hi to lo.
func Falling(n, lo, hi int) []int {
	ints := Rising(n, lo, hi)
	slices.Reverse(ints)
	return ints
}

// Zigzag returns n integers, lo and hi in turn.
func Zigzag(n, lo, hi int) []int {
	ints := make([]int, n)
	for i := range ints {
		ints[i] = []int{lo, hi}[i%2]
	}
	return ints
}

// Walk returns n integers from lo to hi, each at most step away from the one
// before it.
func Walk(r *rand.Rand, n, lo, hi, step int) []int {
	ints := make([]int, n)
	at := lo + r.IntN(hi-lo+1)
	for i := range ints {
		ints[i] = at
		at = min(hi, max(lo, at+r.IntN(2*step+1)-step))
	}
	return ints
}

// Series lists families of integers from lo to hi, to try on what goes over a
// list once: rising, falling, equal, zigzag and random. The arguments of a case
// are made of them by args.
func Series(lo, hi int, args func(ints []int) []any) []Family {
	return []Family{
		{Name: "rising", Make: func(_ *rand.Rand, n int) []any { return args(Rising(n, lo, hi)) }},
		{Name: "falling", Make: func(_ *rand.Rand, n int) []any { return args(Falling(n, lo, hi)) }},
		{Name: "equal", Make: func(_ *rand.Rand, n int) []any { return args(slices.Repeat([]int{hi}, n)) }},
		{Name: "zigzag", Make: func(_ *rand.Rand, n int) []any { return args(Zigzag(n, lo, hi)) }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return args(Ints(r, n, lo, hi)) }},
	}
}
