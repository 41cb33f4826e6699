package ransomnote

// Makes the magazine of the note.
func canConstruct(ransomNote string, magazine string) bool {
	var have [26]int
	for i := range len(ransomNote) {
		have[ransomNote[i]-'a']++
	}
	for i := range len(magazine) {
		if have[magazine[i]-'a']--; have[magazine[i]-'a'] < 0 {
			return false
		}
	}
	return true
}
