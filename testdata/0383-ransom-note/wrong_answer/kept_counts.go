package ransomnote

var have [26]int

// Keeps the letters of all magazines so far.
func canConstruct(ransomNote string, magazine string) bool {
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
