package palindrome

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how s is drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		s := gen.String(t, "s", 1, 10, "abA0zZ9")
		if rapid.Bool().Draw(t, "mirrored") { // around a gap or a letter
			s += reverse(s)[gen.Int(t, "odd", 0, 1):]
		}
		return []any{s}
	},
	Large: []gen.Family{
		{Name: "one letter", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("a", n)}
		}},
		{Name: "random letters", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Letters(r, n, alphabet)}
		}},
		{Name: "two letters", Make: func(r *rand.Rand, n int) []any {
			return []any{gen.Letters(r, n, "ab")}
		}},
		{Name: "one letter, the middle differs", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("a", n/3) + "b" + strings.Repeat("a", n-1-n/3)}
		}},
		{Name: "by turns", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("xY", n/2+1)[:n]}
		}},
		{Name: "two halves", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("a", n/2) + strings.Repeat("b", n-n/2)}
		}},
		{Name: "two halves, each by turns", Make: func(_ *rand.Rand, n int) []any { // every centre of a half expands
			return []any{strings.Repeat("xY", n/4+1)[:n/2] + strings.Repeat("zW", n/4+1)[:n-n/2]}
		}},
		{Name: "mirrored, even", Make: func(r *rand.Rand, n int) []any {
			half := gen.Letters(r, max(n/2, 1), alphabet)
			return []any{half + reverse(half)}
		}},
		{Name: "palindrome at the end", Make: func(r *rand.Rand, n int) []any {
			tail := gen.Letters(r, (n+3)/4, "89")
			tail += reverse(tail)[1:]
			return []any{gen.Letters(r, max(n-len(tail), 0), alphabet[:52]) + tail}
		}},
	},
}

const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

func reverse(s string) string {
	var b strings.Builder
	for i := len(s) - 1; i >= 0; i-- {
		b.WriteByte(s[i])
	}
	return b.String()
}
