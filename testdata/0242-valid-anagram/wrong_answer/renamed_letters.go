package anagram

import "slices"

// Compares the counts as sorted lists, whichever letters they belong to.
func isAnagram(s string, t string) bool {
	counts := func(w string) []int {
		c := make([]int, 26)
		for i := range len(w) {
			c[w[i]-'a']++
		}
		slices.Sort(c)
		return c
	}
	return slices.Equal(counts(s), counts(t))
}
