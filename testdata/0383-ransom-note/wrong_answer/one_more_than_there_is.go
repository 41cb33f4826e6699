package ransomnote

// Notices that a letter is used up one use too late.
func canConstruct(ransomNote string, magazine string) bool {
	var have [26]int
	for i := range len(magazine) {
		have[magazine[i]-'a']++
	}
	for i := range len(ransomNote) {
		c := ransomNote[i] - 'a'
		if have[c] < 0 {
			return false
		}
		have[c]--
	}
	return true
}
