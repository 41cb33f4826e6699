package anagram

// Compares which letters come, not how often.
func isAnagram(s string, t string) bool {
	var a, b uint32
	for i := range len(s) {
		a |= 1 << (s[i] - 'a')
	}
	for i := range len(t) {
		b |= 1 << (t[i] - 'a')
	}
	return len(s) == len(t) && a == b
}
