package anagrams

// Compares which letters come, not how often.
func findAnagrams(s string, p string) []int {
	set := func(w string) (mask uint32) {
		for i := range len(w) {
			mask |= 1 << (w[i] - 'a')
		}
		return
	}
	var found []int
	for i := 0; i+len(p) <= len(s); i++ {
		if set(s[i:i+len(p)]) == set(p) {
			found = append(found, i)
		}
	}
	return found
}
