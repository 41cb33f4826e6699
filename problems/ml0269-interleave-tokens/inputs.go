package interleavetokens

import (
	"math/rand/v2"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

var (
	noteTokens     = []string{"A", "B", "C", "START"}
	durationTokens = []string{"1", "2", "0"}
)

// Inputs says how streams are drawn: mostly well-formed beginnings, then a few
// tokens of any kind.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		var stream []string
		for range gen.Int(t, "pairs", 0, 3) {
			stream = append(stream, rapid.SampledFrom(noteTokens).Draw(t, "note"), rapid.SampledFrom(durationTokens).Draw(t, "duration"))
		}
		rest := gen.List(t, "rest", 0, 3, func(t *rapid.T) string {
			return rapid.SampledFrom(append(noteTokens, durationTokens...)).Draw(t, "token")
		})
		return []any{append(stream, rest...), durationTokens}
	},
	Large: []gen.Family{
		{Name: "well formed", Make: func(r *rand.Rand, n int) []any { return alternating(r, n/2*2) }},
		{Name: "a note at the end", Make: func(r *rand.Rand, n int) []any { return alternating(r, n/2*2+1) }},
		{Name: "a note too many in the middle", Make: func(r *rand.Rand, n int) []any {
			args := alternating(r, n)
			stream := args[0].([]string)
			stream[n/4*2] = durationTokens[0]
			return args
		}},
	},
}

// alternating makes n tokens, notes and durations in turn.
func alternating(r *rand.Rand, n int) []any {
	stream := make([]string, n)
	for i := range stream {
		kind := noteTokens
		if i%2 == 1 {
			kind = durationTokens
		}
		stream[i] = kind[r.IntN(len(kind))]
	}
	return []any{stream, durationTokens}
}
