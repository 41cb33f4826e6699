package anagram

// Verifies the counts of a to y.
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	var count [26]int
	for i := range len(s) {
		count[s[i]-'a']++
		count[t[i]-'a']--
	}
	for c := byte('a'); c < 'z'; c++ {
		if count[c-'a'] > 0 {
			return false
		}
	}
	return true
}
