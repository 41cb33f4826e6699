package tokenize

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// alphabet has letters of several scripts and sizes, digits, a combining mark,
// white space, punctuation and symbols. Σ, İ and ẞ are lowered in odd ways.
const alphabet = "abA B.,'-_ 1\n\tÉéßẞΣςİ字\u0301\u00a0\u3000½$€—…😀٣"

// Inputs says how texts are drawn: short ones of all kinds of characters.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		return []any{gen.String(t, "s", 0, 12, alphabet), gen.Int(t, "keepPunct", 0, 1) == 1}
	},
	Large: []gen.Family{
		{Name: "one word", Make: func(_ *rand.Rand, n int) []any { return []any{strings.Repeat("a", n), true} }},
		{Name: "words", Make: func(r *rand.Rand, n int) []any { return []any{gen.Letters(r, n, "abcdef ghi. "), true} }},
		{Name: "capitals", Make: func(r *rand.Rand, n int) []any { return []any{gen.Letters(r, n, "ABC,D E"), false} }},
		{Name: "punctuation", Make: func(_ *rand.Rand, n int) []any { return []any{strings.Repeat("!", n), true} }},
	},
}
