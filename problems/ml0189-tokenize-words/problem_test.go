package tokenize

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      apart,
	})
}

// apart puts spaces round everything that is no word, or in its place.
func apart(s string, keepPunct bool) []string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.L, unicode.M, unicode.Nd):
			b.WriteRune(unicode.ToLower(r))
		case keepPunct:
			b.WriteString(" " + string(r) + " ")
		default:
			b.WriteString(" ")
		}
	}
	return strings.Fields(b.String())
}

// The tokens, joined by spaces, have the same tokens; none is empty; and without
// punctuation nothing but letters, digits and marks remains.
func TestTokens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		args := Inputs.Small(t)
		s, keepPunct := args[0].(string), args[1].(bool)
		for _, a := range Approaches {
			tokenize := a.Func.(func(string, bool) []string)
			tokens := tokenize(s, keepPunct)
			require.Equal(t, tokens, tokenize(strings.Join(tokens, " "), keepPunct), "%s of %q", a.Name, s)
			for _, token := range tokens {
				require.NotEmpty(t, token)
				for _, r := range token {
					require.False(t, unicode.IsSpace(r), token)
					if !keepPunct {
						require.True(t, unicode.In(r, unicode.L, unicode.M, unicode.Nd), token)
					}
				}
			}
		}
	})
}

// Dropping the punctuation from the tokens is not wanting it.
func TestWithAndWithoutPunctuation(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := Inputs.Small(t)[0].(string)
		var words []string
		for _, token := range tokenizeWords(s, true) {
			if strings.IndexFunc(token, func(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.Nd) }) >= 0 {
				words = append(words, token)
			}
		}
		require.Equal(t, words, tokenizeWords(s, false), "%q", s)
	})
}

// The white space of the regular expression is that of unicode.IsSpace.
func TestWhiteSpace(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if wordsAndMarks.MatchString(string(r)) == unicode.IsSpace(r) {
			t.Errorf("%U", r)
		}
	}
}
