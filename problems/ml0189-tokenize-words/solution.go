package tokenize

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"drill/judge"
)

// tokenizeWords notes where a word begins, and takes it at the first character
// that belongs to none. O(n) time and space for n bytes.
func tokenizeWords(s string, keepPunct bool) []string {
	s = strings.ToLower(s)
	var tokens []string
	start := -1 // of a word, -1 outside
	for i, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			tokens = append(tokens, s[start:i])
			start = -1
		}
		if keepPunct && !unicode.IsSpace(r) {
			tokens = append(tokens, s[i:i+utf8.RuneLen(r)])
		}
	}
	if start >= 0 {
		tokens = append(tokens, s[start:])
	}
	return tokens
}

var (
	words         = regexp.MustCompile(`[\p{L}\p{M}\p{Nd}]+`)
	wordsAndMarks = regexp.MustCompile(`[\p{L}\p{M}\p{Nd}]+|[^\t-\r\x{85}\p{Z}]`)
)

// tokenizeWordsExpression says what a token is. O(n) time and space for n bytes.
func tokenizeWordsExpression(s string, keepPunct bool) []string {
	token := words
	if keepPunct {
		token = wordsAndMarks
	}
	return token.FindAllString(strings.ToLower(s), -1)
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "one pass", Func: tokenizeWords, Time: "O(n)", Space: "O(n)"},
	{Name: "regular expression", Func: tokenizeWordsExpression, Time: "O(n)", Space: "O(n)"},
}
