package anagram

// Counts in bytes, where 256 letters are as good as none.
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	var count [26]byte
	for i := range len(s) {
		count[s[i]-'a']++
		count[t[i]-'a']--
	}
	return count == [26]byte{}
}
