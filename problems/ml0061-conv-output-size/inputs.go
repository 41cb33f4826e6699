package convsize

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how sizes are drawn: around the border of what fits, sometimes
// with one that is out of its range.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		args := []any{
			gen.Int(t, "n", 1, 20),
			gen.Int(t, "k", 1, 7),
			gen.Int(t, "padTotal", 0, 9),
			gen.Int(t, "stride", 1, 6),
			gen.Int(t, "dilation", 1, 4),
		}
		if gen.Int(t, "bad", 0, 9) == 9 {
			args[gen.Int(t, "which", 0, 4)] = gen.Int(t, "value", -3, 0)
		}
		return args
	},
	Large: []gen.Family{
		{Name: "stride 1", Make: func(_ *rand.Rand, n int) []any {
			return []any{n, 3, 2, 1, 1}
		}},
		{Name: "wide kernel", Make: func(_ *rand.Rand, n int) []any {
			return []any{n, min(n, 1e9), n, 2, 1}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{n, 1 + r.IntN(min(n, 1e6)), n, 1 + r.IntN(3), 1}
		}},
	},
}
