package ransomnote

import "strings"

// Uses a letter of the magazine as often as it likes.
func canConstruct(ransomNote string, magazine string) bool {
	for _, c := range ransomNote {
		if !strings.ContainsRune(magazine, c) {
			return false
		}
	}
	return true
}
