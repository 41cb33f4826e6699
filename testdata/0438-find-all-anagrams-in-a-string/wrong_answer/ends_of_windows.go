package anagrams

// Returns where the anagrams end.
func findAnagrams(s string, p string) []int {
	var lack [26]int
	for i := range len(p) {
		lack[p[i]-'a']++
	}
	var found []int
	for i := range len(s) {
		lack[s[i]-'a']--
		if i >= len(p) {
			lack[s[i-len(p)]-'a']++
		}
		if lack == [26]int{} {
			found = append(found, i)
		}
	}
	return found
}
