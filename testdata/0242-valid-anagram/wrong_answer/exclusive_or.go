package anagram

// Lets equal letters cancel out in pairs, also two of the same string.
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	var x byte
	for i := range len(s) {
		x ^= s[i] ^ t[i]
	}
	return x == 0
}
