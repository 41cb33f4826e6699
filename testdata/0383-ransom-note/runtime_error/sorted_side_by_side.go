package ransomnote

import "slices"

// Sorts both and goes along them, past the end of the magazine if need be.
func canConstruct(ransomNote string, magazine string) bool {
	note, letters := []byte(ransomNote), []byte(magazine)
	slices.Sort(note)
	slices.Sort(letters)
	j := 0
	for _, c := range note {
		for letters[j] < c {
			j++
		}
		if letters[j] != c {
			return false
		}
		j++
	}
	return true
}
