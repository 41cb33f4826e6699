package ransomnote

import "strings"

// Wants the note to stand in the magazine as it is.
func canConstruct(ransomNote string, magazine string) bool {
	return strings.Contains(magazine, ransomNote)
}
