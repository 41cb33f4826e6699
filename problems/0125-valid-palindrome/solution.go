package validpalindrome

import "drill/judge"

// isPalindrome moves one pointer from each end towards the other. Both pass over
// what does not count, and what they then stand on must be the same letter or
// digit. O(n) time, O(1) space.
func isPalindrome(s string) bool {
	for i, j := 0, len(s)-1; i < j; {
		a, b := folded[s[i]], folded[s[j]]
		switch {
		case a == 0:
			i++
		case b == 0:
			j--
		case a != b:
			return false
		default:
			i++
			j--
		}
	}
	return true
}

// folded maps a letter to its lower case and a digit to itself; what does not
// count is 0.
var folded = func() (table [256]byte) {
	for c := byte('a'); c <= 'z'; c++ {
		table[c], table[c-'a'+'A'] = c, c
	}
	for c := byte('0'); c <= '9'; c++ {
		table[c] = c
	}
	return table
}()

// isPalindromeFiltered writes down what counts and compares it with its
// reverse. O(n) time and space.
func isPalindromeFiltered(s string) bool {
	kept := make([]byte, 0, len(s))
	for i := range len(s) {
		if c := folded[s[i]]; c != 0 {
			kept = append(kept, c)
		}
	}
	for i, c := range kept {
		if kept[len(kept)-1-i] != c {
			return false
		}
	}
	return true
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two pointers", Func: isPalindrome, Time: "O(n)", Space: "O(1)"},
	{Name: "filter, then compare with the reverse", Func: isPalindromeFiltered, Time: "O(n)", Space: "O(n)"},
}
