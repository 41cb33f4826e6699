package anagrams

import "maps"

// Counts the letters of every window anew: O(n^2).
func findAnagrams(s string, p string) []int {
	count := func(w string) map[rune]int {
		m := map[rune]int{}
		for _, c := range w {
			m[c]++
		}
		return m
	}
	want := count(p)
	var found []int
	for i := 0; i+len(p) <= len(s); i++ {
		if maps.Equal(count(s[i:i+len(p)]), want) {
			found = append(found, i)
		}
	}
	return found
}
