package feistel

import (
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how places are drawn: mostly of small permutations, around powers
// of two, some of the largest, some out of range.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		n := uint64(gen.Int(t, "n", 1, 70))
		switch gen.Int(t, "kind", 0, 9) {
		case 7:
			n = 1<<gen.Int(t, "power", 1, 12) + uint64(gen.Int(t, "beside", -1, 1))
		case 8:
			n = uint64(gen.Int(t, "n", 1, 70)) << 50
		case 9:
			n = math.MaxUint64 - uint64(gen.Int(t, "below", 0, 3))
		}
		i := uint64(gen.Int(t, "i", 0, 100))
		if gen.Int(t, "bad", 0, 9) < 9 {
			i %= n
		}
		key := rapid.OneOf(rapid.Uint64Range(0, 9), rapid.Uint64()).Draw(t, "key")
		return []any{i, n, key, gen.Num(1, 5, -1, 10).Draw(t, "rounds")}
	},
	Large: []gen.Family{
		{Name: "a power of four", Make: place(1 << 40)},
		{Name: "just above a power of four", Make: place(1<<40 + 1)},
		{Name: "all 64 bits", Make: place(math.MaxUint64)},
	},
	Letters: func(_, _, _ uint64, rounds int) map[string]int { return map[string]int{"r": rounds} },
}

func place(n uint64) func(r *rand.Rand, rounds int) []any {
	return func(r *rand.Rand, rounds int) []any {
		return []any{r.Uint64() % n, n, r.Uint64(), min(rounds, 1000)}
	}
}
