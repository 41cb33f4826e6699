package ransomnote

// Wants the magazine to be longer than the note, not only as long.
func canConstruct(ransomNote string, magazine string) bool {
	if len(magazine) <= len(ransomNote) {
		return false
	}
	var have [26]int
	for i := range len(magazine) {
		have[magazine[i]-'a']++
	}
	for i := range len(ransomNote) {
		if have[ransomNote[i]-'a']--; have[ransomNote[i]-'a'] < 0 {
			return false
		}
	}
	return true
}
