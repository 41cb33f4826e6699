package anagrams

import "slices"

// Sorts the letters of every window: O(n^2 log n).
func findAnagrams(s string, p string) []int {
	sorted := func(w string) string {
		letters := []byte(w)
		slices.Sort(letters)
		return string(letters)
	}
	want := sorted(p)
	var found []int
	for i := 0; i+len(p) <= len(s); i++ {
		if sorted(s[i:i+len(p)]) == want {
			found = append(found, i)
		}
	}
	return found
}
