package validpalindrome

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how s is drawn: often a palindrome, or one letter off.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		s := gen.String(t, "half", 1, 6, "ab0A ,@")
		switch gen.Int(t, "kind", 0, 2) {
		case 1:
			s += reversed(s)
		case 2:
			s += gen.String(t, "middle", 0, 1, "xB9`") + reversed(s[1:])
		}
		return []any{s}
	},
	Large: []gen.Family{
		{Name: "palindrome", Make: func(r *rand.Rand, n int) []any {
			half := thin(r, n/2)
			return []any{half + strings.Repeat("m", n%2) + reversed(half)}
		}},
		{Name: "wrong in the middle", Make: func(r *rand.Rand, n int) []any {
			half := thin(r, max(n/2-1, 0))
			return []any{half + "xy" + reversed(half)}
		}},
		{Name: "nothing counts", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat(".", max(n, 1))}
		}},
		{Name: "two letters far apart", Make: func(_ *rand.Rand, n int) []any {
			return []any{"a" + strings.Repeat(" ", max(n-2, 0)) + "A"}
		}},
	},
}

// thin draws a text of which one character in ten counts: many people collect
// those in a string letter by letter, which is quadratic, but fast enough.
func thin(r *rand.Rand, n int) string {
	return gen.Letters(r, n, "abcxyzABCXYZ0189 ,:"+strings.Repeat(" ", 140))
}

func reversed(s string) string {
	var b strings.Builder
	for i := len(s) - 1; i >= 0; i-- {
		b.WriteByte(s[i])
	}
	return b.String()
}
