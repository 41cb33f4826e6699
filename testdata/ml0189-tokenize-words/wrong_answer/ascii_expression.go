package tokenize

import (
	"regexp"
	"strings"
)

// Knows letters from a to z only.
func tokenizeWords(s string, keepPunct bool) []string {
	word := regexp.MustCompile(`[a-z0-9]+`)
	if keepPunct {
		word = regexp.MustCompile(`[a-z0-9]+|[^a-z0-9\s]`)
	}
	return word.FindAllString(strings.ToLower(s), -1)
}
