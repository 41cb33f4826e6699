package attentionhtml

import (
	"math"
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how prompts and attention are drawn: with words that must be
// escaped and all kinds of white space, and sometimes with numbers that do not fit.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		var prompt strings.Builder
		words := gen.Int(t, "words", 0, 4)
		for i := range words {
			if i > 0 || gen.Int(t, "indent", 0, 3) == 3 {
				prompt.WriteString(rapid.SampledFrom([]string{" ", " ", "  ", "\n", "\t ", "\u00a0"}).Draw(t, "space"))
			}
			prompt.WriteString(gen.String(t, "word", 1, 4, `ab<>&;"'/é`))
		}
		heads, cols := gen.Int(t, "heads", 1, 3), words
		switch gen.Int(t, "bad", 0, 15) {
		case 12:
			heads = 0
		case 13:
			cols++
		}
		atts := gen.QuarterMatrix(t, "atts", heads, cols, 0, 2)
		if heads > 0 && cols > 0 {
			at := &atts[gen.Int(t, "head", 0, heads-1)][gen.Int(t, "at", 0, cols-1)]
			switch gen.Int(t, "odd", 0, 15) {
			case 12:
				atts[heads-1] = append(atts[heads-1], 0)
			case 13:
				*at = -*at - 0.25
			case 14:
				*at = math.NaN()
			case 15:
				*at = math.Inf(1)
			}
		}
		return []any{prompt.String(), atts}
	},
	Large: []gen.Family{
		{Name: "words", Make: attention(4, func(r *rand.Rand, i int) string { return gen.Letters(r, 1+i%9, "abcdefgh") })},
		{Name: "tags", Make: attention(2, func(*rand.Rand, int) string { return "<unk>" })},
		{Name: "many heads", Make: attention(32, func(*rand.Rand, int) string { return "a" })},
	},
	Letters: func(prompt string, atts [][]float64) map[string]int {
		return map[string]int{"h": len(atts), "t": len(strings.Fields(prompt)), "n": len(prompt)}
	},
}

func attention(heads int, word func(r *rand.Rand, i int) string) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		words := make([]string, n)
		for i := range words {
			words[i] = word(r, i)
		}
		return []any{strings.Join(words, " "), gen.Grid(heads, len(words), func(int, int) float64 { return r.Float64() })}
	}
}
