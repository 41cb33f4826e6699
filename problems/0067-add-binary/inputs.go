package addbinary

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how the two numbers are drawn.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any { return []any{number(t, "a"), number(t, "b")} },
	Large: []gen.Family{
		{Name: "ones and one", Make: func(_ *rand.Rand, n int) []any { return []any{strings.Repeat("1", n), "1"} }},
		{Name: "one and ones", Make: func(_ *rand.Rand, n int) []any { return []any{"1", strings.Repeat("1", n)} }},
		{Name: "all ones", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("1", n), strings.Repeat("1", n)}
		}},
		{Name: "no carry", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("10", n/2), "1" + strings.Repeat("01", n/2-1)}
		}},
		{Name: "random", Make: func(r *rand.Rand, n int) []any {
			return []any{"1" + gen.Letters(r, n-1, "01"), "1" + gen.Letters(r, n-1, "01")}
		}},
		{Name: "half as long", Make: func(r *rand.Rand, n int) []any {
			return []any{"1" + gen.Letters(r, n/2-1, "01"), "1" + gen.Letters(r, n-1, "01")}
		}},
	},
}

// number draws a number of up to 20 digits, often one whose last digits are all
// ones.
func number(t *rapid.T, label string) string {
	n := rapid.Uint64Range(0, 1<<20-1).Draw(t, label)
	if rapid.Bool().Draw(t, label+" ends with ones") {
		n |= 1<<gen.Int(t, label+" ones", 0, 20) - 1
	}
	return strconv.FormatUint(n, 2)
}
