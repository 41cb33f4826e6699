package ransomnote

// Counts in 16 bits, and comes to 0 again at 65536 letters.
func canConstruct(ransomNote string, magazine string) bool {
	var have, need [26]uint16
	for i := range len(magazine) {
		have[magazine[i]-'a']++
	}
	for i := range len(ransomNote) {
		need[ransomNote[i]-'a']++
	}
	for c := range 26 {
		if need[c] > have[c] {
			return false
		}
	}
	return true
}
