package anagram

import (
	"slices"

	"drill/judge"
)

// isAnagram counts the letters of s up and those of t down: all counts must
// come to zero. O(n) time, O(1) space.
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	var up, down [128]int // apart, so that no letter waits for the other's count
	for i := range len(s) {
		up[s[i]]++
		down[t[i]]++
	}
	return up == down
}

// isAnagramSorted compares the sorted letters. O(n log n) time, O(n) space.
func isAnagramSorted(s string, t string) bool {
	a, b := []byte(s), []byte(t)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "count letters, then verify the counts", Func: isAnagram, Time: "O(n)", Space: "O(1)"},
	{Name: "sort the letters", Func: isAnagramSorted, Time: "O(n log n)", Space: "O(n)"},
}
