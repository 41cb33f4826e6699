package anagram

// Takes an anagram for the string itself backwards.
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for i := range len(s) {
		if s[i] != t[len(t)-1-i] && s[i] != t[i] {
			return false
		}
	}
	return true
}
