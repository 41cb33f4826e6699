package anagrams

// Counts only letters of p, and resets everything at a letter that is not of p,
// but does not give back what a surplus letter took.
func findAnagrams(s string, p string) []int {
	var need [26]int
	for i := range len(p) {
		need[p[i]-'a']++
	}
	var found []int
	have, size := [26]int{}, 0
	for i := range len(s) {
		c := s[i] - 'a'
		if have[c] == need[c] {
			have, size = [26]int{}, 0
		}
		if need[c] > 0 {
			have[c]++
			size++
		}
		if size == len(p) {
			start := i - size + 1
			found = append(found, start)
			have[s[start]-'a']--
			size--
		}
	}
	return found
}
