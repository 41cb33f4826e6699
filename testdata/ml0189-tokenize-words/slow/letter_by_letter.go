package tokenize

import "unicode"

// Makes every word anew for each of its letters: quadratic in the longest word, but 10^4 bytes fit.
func tokenizeWords(s string, keepPunct bool) []string {
	tokens, in := []string{}, false
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r):
			if !in {
				tokens = append(tokens, "")
			}
			in = true
			tokens[len(tokens)-1] += string(unicode.ToLower(r))
			continue
		case keepPunct && !unicode.IsSpace(r):
			tokens = append(tokens, string(r))
		}
		in = false
	}
	return tokens
}
