package anagrams

// Wants a window to hold the letters of p, and never shortens one that holds
// more: counts surplus letters as no fault.
func findAnagrams(s string, p string) []int {
	var need [26]int
	for i := range len(p) {
		need[p[i]-'a']++
	}
	lacking, left := len(p), 0
	var found []int
	for right := range len(s) {
		if need[s[right]-'a']--; need[s[right]-'a'] >= 0 {
			lacking--
		}
		for lacking == 0 {
			found = append(found, left)
			if need[s[left]-'a']++; need[s[left]-'a'] > 0 {
				lacking++
			}
			left++
		}
	}
	return found
}
