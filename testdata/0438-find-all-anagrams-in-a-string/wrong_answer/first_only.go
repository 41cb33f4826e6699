package anagrams

// Stops at the first anagram.
func findAnagrams(s string, p string) []int {
	var lack [26]int
	for i := range len(p) {
		lack[p[i]-'a']++
	}
	for i := range len(s) {
		lack[s[i]-'a']--
		if i >= len(p) {
			lack[s[i-len(p)]-'a']++
		}
		if lack == [26]int{} {
			return []int{i - len(p) + 1}
		}
	}
	return nil
}
