package tokenize

import (
	"regexp"
	"strings"
)

// \s of an expression is white space of ASCII only: a no-break space becomes a token.
func tokenizeWords(s string, keepPunct bool) []string {
	word := regexp.MustCompile(`[\p{L}\p{M}\p{Nd}]+`)
	if keepPunct {
		word = regexp.MustCompile(`[\p{L}\p{M}\p{Nd}]+|[^\p{L}\p{M}\p{Nd}\s]`)
	}
	return word.FindAllString(strings.ToLower(s), -1)
}
