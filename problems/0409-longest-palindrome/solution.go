package buildpalindrome

import (
	"math/bits"

	"drill/judge"
)

// longestPalindrome uses all letters but one of each that comes an odd number
// of times; one of those left over can stand in the middle. Which letters are
// odd is kept in a set of bits: A to Z fall on 1 to 26, a to z on 33 to 58.
// O(n) time, O(1) space.
func longestPalindrome(s string) int {
	var set uint64
	for i := range len(s) {
		set ^= 1 << (s[i] % 64)
	}
	odd := bits.OnesCount64(set)
	return len(s) - odd + min(odd, 1)
}

// longestPalindromePairs counts the letters and builds from pairs, one letter
// of each on either side. O(n) time, O(1) space.
func longestPalindromePairs(s string) int {
	var count [128]int
	for i := range len(s) {
		count[s[i]]++
	}
	length := 0
	for _, n := range count {
		length += n / 2 * 2
	}
	return min(length+1, len(s))
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "count odd frequencies", Func: longestPalindrome, Time: "O(n)", Space: "O(1)"},
	{Name: "count pairs", Func: longestPalindromePairs, Time: "O(n)", Space: "O(1)"},
}
