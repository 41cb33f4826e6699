package diceroller

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how bytes are drawn: many of them just where they begin to be
// thrown away.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := gen.Int(t, "n", 0, 4)
		sides := rapid.OneOf(rapid.IntRange(1, 8), rapid.SampledFrom([]int{100, 128, 129, 200, 255, 256}), rapid.IntRange(1, 256)).Draw(t, "sides")
		limit := 256 / sides * sides
		byteOf := rapid.OneOf(rapid.IntRange(0, 255), rapid.IntRange(max(limit-2, 0), min(limit+2, 255)))
		bytes := rapid.SliceOfN(byteOf, 0, 9).Draw(t, "bytes")
		for range n {
			bytes = append(bytes, gen.Int(t, "byte", 0, limit-1)) // so that there are enough
		}
		switch gen.Int(t, "bad", 0, 12) {
		case 10:
			n = -1
		case 11:
			sides = gen.Int(t, "sides", -2, 0)
		case 12:
			sides = gen.Int(t, "sides", 257, 300)
		}
		return []any{bytes, n, sides}
	},
	Large: []gen.Family{
		{Name: "six sides", Make: rolls(6)},
		{Name: "129 sides", Make: rolls(129)},
		{Name: "256 sides", Make: rolls(256)},
	},
}

func rolls(sides int) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		bytes := gen.Ints(r, n, 0, 255)
		for needed(bytes, n, sides) > len(bytes) {
			bytes = append(bytes, r.IntN(256))
		}
		return []any{bytes, n, sides}
	}
}
