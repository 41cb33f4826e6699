package ransomnote

// Wants each letter of the note exactly as often in the magazine.
func canConstruct(ransomNote string, magazine string) bool {
	var have, need [26]int
	for i := range len(magazine) {
		have[magazine[i]-'a']++
	}
	for i := range len(ransomNote) {
		need[ransomNote[i]-'a']++
	}
	for c := range 26 {
		if need[c] > 0 && need[c] != have[c] {
			return false
		}
	}
	return true
}
