package kclosest

import (
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the points and k are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		coordinate := rapid.IntRange(-2, 2) // many points at the same distance, and equal ones
		points := rapid.SliceOfN(rapid.SliceOfN(coordinate, 2, 2), 1, 7).Draw(t, "points")
		return []any{points, gen.Int(t, "k", 1, len(points))}
	},
	Large: []gen.Family{
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return []any{random(r, n), (n + 1) / 2} }},
		{Name: "random, one wanted", Make: func(r *rand.Rand, n int) []any { return []any{random(r, n), 1} }},
		{Name: "random, all but one wanted", Make: func(r *rand.Rand, n int) []any {
			return []any{random(r, n), max(n-1, 1)}
		}},
		{Name: "all wanted", Make: func(r *rand.Rand, n int) []any { return []any{random(r, n), n} }},
		{Name: "going away", Make: func(_ *rand.Rand, n int) []any { return []any{diagonal(n), (n + 1) / 2} }},
		{Name: "coming closer", Make: func(_ *rand.Rand, n int) []any {
			points := diagonal(n)
			slices.Reverse(points)
			return []any{points, (n + 1) / 2}
		}},
		{Name: "one circle", Make: func(r *rand.Rand, n int) []any {
			points := make([][]int, n)
			for i := range points {
				points[i] = [][]int{{5, 0}, {3, 4}, {4, -3}, {0, 5}, {-3, 4}, {-5, 0}}[r.IntN(6)]
			}
			return []any{points, (n + 1) / 2}
		}},
		{Name: "far away", Make: func(r *rand.Rand, n int) []any {
			points := make([][]int, n)
			for i := range points {
				points[i] = []int{10000 - r.IntN(3), r.IntN(100)}
			}
			return []any{points, (n + 1) / 2}
		}},
	},
}

func random(r *rand.Rand, n int) [][]int {
	points := make([][]int, n)
	for i := range points {
		points[i] = gen.Ints(r, 2, -10000, 10000)
	}
	return points
}

func diagonal(n int) [][]int {
	points := make([][]int, n)
	for i := range points {
		points[i] = []int{i, -i}
	}
	return points
}
