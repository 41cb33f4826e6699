package anagram

// Asks only whether s has enough of each letter of t.
func isAnagram(s string, t string) bool {
	var count [26]int
	for i := range len(s) {
		count[s[i]-'a']++
	}
	for i := range len(t) {
		count[t[i]-'a']--
		if count[t[i]-'a'] < 0 {
			return false
		}
	}
	return true
}
