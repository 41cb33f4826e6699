package validparens

import (
	"math/rand/v2"
	"strings"

	"pgregory.net/rapid"

	"drill/judge/gen"
)

// Inputs says how brackets are drawn, valid ones as often as not.
var Inputs = gen.Inputs{
	Small: func(t *rapid.T) []any {
		var b brackets
		for range gen.Int(t, "size", 0, 8) {
			switch c := rapid.SampledFrom([]byte("<<([{?")).Draw(t, "bracket"); {
			case c == '?':
				b.put(rapid.SampledFrom([]byte("()[]{}")).Draw(t, "any"))
			case c == '<' && len(b.awaited) > 0:
				b.close()
			case c != '<':
				b.open(c)
			}
		}
		for len(b.awaited) > gen.Int(t, "left open", 0, 1) || len(b.text) == 0 {
			b.close()
		}
		return []any{string(b.text)}
	},
	Large: []gen.Family{
		{Name: "nested, round", Make: func(_ *rand.Rand, n int) []any {
			return []any{strings.Repeat("(", n/2) + strings.Repeat(")", (n+1)/2)}
		}},
		{Name: "nested, of all kinds", Make: func(r *rand.Rand, n int) []any { return valid(r, n, n/2) }},
		{Name: "in a row", Make: func(r *rand.Rand, n int) []any { return valid(r, n, 1) }},
		{Name: "random", Make: func(r *rand.Rand, n int) []any { return valid(r, n, 100) }},
		{Name: "left open", Make: func(_ *rand.Rand, n int) []any { return []any{strings.Repeat("[", n)} }},
		{Name: "the last one is wrong", Make: func(r *rand.Rand, n int) []any {
			s := valid(r, max(n-2, 0), n/2)[0].(string)
			return []any{"(" + s + "]"}
		}},
	},
}

// valid makes n brackets, or n-1, in pairs nested at most so deep, as deep as
// that at once where it is half of n.
func valid(r *rand.Rand, n, depth int) []any {
	var b brackets
	for len(b.text)+len(b.awaited)+2 <= n {
		if len(b.awaited) == depth || depth < n/2 && len(b.awaited) > 0 && r.IntN(2) == 0 {
			b.close()
		} else {
			b.open("([{"[r.IntN(3)])
		}
	}
	for len(b.awaited) > 0 {
		b.close()
	}
	return []any{string(b.text)}
}

// brackets are a text, and the closing brackets that it awaits.
type brackets struct{ text, awaited []byte }

func (b *brackets) put(c byte) { b.text = append(b.text, c) }

func (b *brackets) open(c byte) {
	b.put(c)
	b.awaited = append(b.awaited, ")]}"[strings.IndexByte("([{", c)])
}

// close closes the innermost pair, or puts a pair where none is open.
func (b *brackets) close() {
	if len(b.awaited) == 0 {
		b.open('(')
	}
	top := len(b.awaited) - 1
	b.put(b.awaited[top])
	b.awaited = b.awaited[:top]
}
