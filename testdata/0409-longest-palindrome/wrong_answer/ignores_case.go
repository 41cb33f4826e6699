package buildpalindrome

import "strings"

// Takes a letter in upper and in lower case for a pair.
func longestPalindrome(s string) int {
	var count [26]int
	for _, c := range strings.ToLower(s) {
		count[c-'a']++
	}
	odd := 0
	for _, n := range count {
		odd += n & 1
	}
	return len(s) - odd + min(odd, 1)
}
