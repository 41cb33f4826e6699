package forward

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how models and observations are drawn: with zeros, so that some
// observations are impossible, and sometimes with a part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		states, symbols := gen.Int(t, "states", 1, 3), gen.Int(t, "symbols", 1, 3)
		h := gen.HMM(t, states, symbols)
		obs := gen.Slice(t, "obs", 1, 5, 0, symbols-1)
		i, at := gen.Int(t, "state", 0, states-1), gen.Int(t, "at", 0, len(obs)-1)
		switch gen.Int(t, "bad", 0, 14) {
		case 9:
			obs = nil
		case 10:
			obs[at] = symbols
		case 11:
			obs[at] = -1
		case 12:
			h.Trans[i] = gen.Distribution(t, "long", states+1)
		case 13:
			h.Emit = h.Emit[1:]
		case 14:
			h.Emit[i] = gen.Distribution(t, "long", symbols+1)
		}
		return []any{h, obs}
	},
	Large: []gen.Family{
		{Name: "few states", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.RandomHMM(r, 3, 4), gen.Ints(r, n, 0, 3)}
		}},
		{Name: "many states", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.RandomHMM(r, 32, 5), gen.Ints(r, n, 0, 4)}
		}},
	},
	Letters: func(h HMM, obs []int) map[string]int { return map[string]int{"T": len(obs), "S": len(h.Init)} },
}
