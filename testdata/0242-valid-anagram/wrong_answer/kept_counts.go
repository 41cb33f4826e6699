package anagram

var count [26]int

// Keeps the counts in a global, which is left spoilt by a call that fails.
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for i := range len(s) {
		count[s[i]-'a']++
	}
	for i := range len(t) {
		if count[t[i]-'a']--; count[t[i]-'a'] < 0 {
			return false
		}
	}
	return true
}
