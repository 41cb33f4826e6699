package baumwelch

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how models and sequences are drawn: with zeros, so that some
// sequences are impossible and some states are never visited, and sometimes with a
// part that does not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		states, symbols := gen.Int(t, "states", 1, 3), gen.Int(t, "symbols", 1, 3)
		h := gen.HMM(t, states, symbols)
		seqs := gen.List(t, "seqs", 1, 3, func(t *rapid.T) []int { return gen.Slice(t, "obs", 1, 4, 0, symbols-1) })
		i, n := gen.Int(t, "state", 0, states-1), gen.Int(t, "sequence", 0, len(seqs)-1)
		at := gen.Int(t, "at", 0, len(seqs[n])-1)
		switch gen.Int(t, "bad", 0, 19) {
		case 14:
			seqs = nil
		case 15:
			seqs[n] = nil
		case 16:
			seqs[n][at] = symbols
		case 17:
			seqs[n][at] = -1
		case 18:
			h.Trans[i] = gen.Distribution(t, "long", states+1)
		case 19:
			h.Emit = h.Emit[1:]
		}
		return []any{h, seqs}
	},
	Large: []gen.Family{
		{Name: "one long sequence", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.RandomHMM(r, 4, 3), [][]int{gen.Ints(r, n, 0, 2)}}
		}},
		{Name: "many states", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.RandomHMM(r, 24, 3), [][]int{gen.Ints(r, n, 0, 2)}}
		}},
	},
	Letters: func(h HMM, seqs [][]int) map[string]int {
		return map[string]int{"N": len(seqs), "T": len(seqs[0]), "S": len(h.Init)}
	},
}
