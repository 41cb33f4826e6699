package runningstats

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how figures are drawn: a few channels, and sometimes lists of
// unequal length, a negative variance, or a count or momentum out of range.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		lengths := [4]int{}
		n := gen.Int(t, "channels", 1, 3)
		for i := range lengths {
			lengths[i] = n
		}
		count, momentum, least := gen.Int(t, "count", 2, 9), float64(gen.Int(t, "momentum", 0, 8))/8, 0
		switch gen.Int(t, "bad", 0, 12) {
		case 8:
			lengths[gen.Int(t, "list", 0, 3)] += 2*gen.Int(t, "more", 0, 1) - 1
		case 9:
			least = -1
		case 10:
			count = gen.Int(t, "few", -1, 1)
		case 11:
			momentum = []float64{-0.125, 1.125, math.NaN()}[gen.Int(t, "outside", 0, 2)]
		case 12:
			lengths = [4]int{}
		}
		return []any{
			gen.Quarters(t, "runMean", lengths[0], -3, 3), gen.Quarters(t, "runVar", lengths[1], least, 4),
			gen.Quarters(t, "batchMean", lengths[2], -3, 3), gen.Quarters(t, "batchVarBiased", lengths[3], least, 4), count, momentum,
		}
	},
	Large: []gen.Family{
		{Name: "many channels", Make: func(r *rand.Rand, n int) []any {
			squares := func() []float64 {
				s := gen.Normals(r, n)
				for i, v := range s {
					s[i] = v * v
				}
				return s
			}
			return []any{gen.Normals(r, n), squares(), gen.Normals(r, n), squares(), 32, 0.1}
		}},
	},
}
