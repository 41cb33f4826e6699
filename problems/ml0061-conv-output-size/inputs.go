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
			gen.Num(1, 20, 1, 1e18).Draw(t, "n"),
			gen.Num(1, 7, 1, 1e9).Draw(t, "k"),
			gen.Num(0, 9, 0, 1e18).Draw(t, "padTotal"),
			gen.Num(1, 6, 1, 1e18).Draw(t, "stride"),
			gen.Num(1, 4, 1, 1e9).Draw(t, "dilation"),
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
