package vocabulary

import (
	"math"
	"math/rand/v2"
	"slices"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how corpora are drawn: few words, so that many are equally
// frequent, among them the special ones and such as differ in little.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		word := rapid.SampledFrom([]string{"a", "b", "c", "ab", "A", "C", "", "<unk>", "<pad>", "é", "a\x00"})
		corpus := gen.List(t, "corpus", 0, 4, func(t *rapid.T) []string { return rapid.SliceOfN(word, 0, 5).Draw(t, "text") })
		return []any{corpus, gen.Num(1, 3, 0, math.MaxInt).Draw(t, "minCount"), gen.Num(2, 8, 1, math.MaxInt).Draw(t, "maxSize")}
	},
	Large: []gen.Family{
		{Name: "all different", Make: texts(func(_ *rand.Rand, i, n int) string { return "w" + string(rune('0'+i%10)) + string(rune(0x4e00+i)) })},
		{Name: "one word", Make: texts(func(*rand.Rand, int, int) string { return "word" })},
		{Name: "few words", Make: texts(func(r *rand.Rand, _, _ int) string { return gen.Letters(r, 2, "abcd") })},
		{Name: "as in a language", Make: texts(func(r *rand.Rand, _, n int) string {
			return gen.Letters(rand.New(rand.NewPCG(uint64(math.Exp(r.Float64()*math.Log(float64(n)))), 0)), 5, "abcdefghijkl")
		})},
	},
	Letters: func(corpus [][]string, _, _ int) map[string]int {
		tokens := slices.Concat(corpus...)
		n := len(tokens)
		slices.Sort(tokens)
		return map[string]int{"n": n, "v": len(slices.Compact(tokens))}
	},
}

func texts(word func(r *rand.Rand, i, n int) string) func(r *rand.Rand, n int) []any {
	return func(r *rand.Rand, n int) []any {
		text := make([]string, n)
		for i := range text {
			text[i] = word(r, i, n)
		}
		return []any{[][]string{text}, 1, n}
	}
}
