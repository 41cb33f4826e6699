package palindrome

import "drill/judge"

// longestPalindrome grows a palindrome around every centre for as long as the
// letters at both ends agree. A centre is a whole run of equal letters, which
// serves for those with a letter in the middle and for those with a gap. It
// begins in the middle of s, where the longest have room, and goes on outwards
// until nothing longer fits on either side. O(n^2) time, O(1) space.
func longestPalindrome(s string) string {
	best := ""
	left, right := len(s)/2, len(s)/2 // the centres in s[left:right] are done
	for 2*max(left, len(s)-right) > len(best) {
		centre := right
		if left > len(s)-right {
			centre = left - 1
		}
		from, to := run(s, centre)
		left, right = min(left, from), max(right, to)
		for from > 0 && to < len(s) && s[from-1] == s[to] {
			from--
			to++
		}
		if to-from > len(best) {
			best = s[from:to]
		}
	}
	return best
}

// run returns the ends of the run of equal letters at i.
func run(s string, i int) (from, to int) {
	from, to = i, i+1
	for from > 0 && s[from-1] == s[i] {
		from--
	}
	for to < len(s) && s[to] == s[i] {
		to++
	}
	return from, to
}

// longestPalindromeDP tabulates which substrings are palindromes: s[i..j] is one
// if its ends agree and s[i+1..j-1] is one. The row of i needs only the row of
// i+1, which it overwrites from the right. O(n^2) time, O(n) space.
func longestPalindromeDP(s string) string {
	best := ""
	palindrome := make([]bool, len(s)) // of s[i..j], by j
	for i := len(s) - 1; i >= 0; i-- {
		for j := len(s) - 1; j >= i; j-- {
			palindrome[j] = s[i] == s[j] && (j-i < 2 || palindrome[j-1])
			if palindrome[j] && j-i+1 > len(best) {
				best = s[i : j+1]
			}
		}
	}
	return best
}

// longestPalindromeManacher grows around every centre too, but within the
// palindrome that reaches furthest right it begins with what the mirrored centre
// has, cut off where that palindrome ends. Only steps beyond it are compared,
// and its end only moves right. O(n) time and space.
func longestPalindromeManacher(s string) string {
	sizes := make([]int, max(2*len(s)-1, 0)) // of the longest around each centre
	best, centre, end := "", 0, 0            // s[:end] is what the palindrome at centre reaches
	for i := range sizes {
		size := i%2 - 1 // nothing yet: one letter less than the centre itself
		if i < 2*end-1 {
			size = min(sizes[2*centre-i], 2*end-1-i)
		}
		left, right := (i-size-1)/2, (i+size+1)/2
		for left >= 0 && right < len(s) && s[left] == s[right] {
			left, right, size = left-1, right+1, size+2
		}
		sizes[i] = size
		if right > end {
			centre, end = i, right
		}
		if size > len(best) {
			best = s[left+1 : right]
		}
	}
	return best
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "expand from every centre", Func: longestPalindrome, Time: "O(n^2)", Space: "O(1)"},
	{Name: "DP table, row by row", Func: longestPalindromeDP, Time: "O(n^2)", Space: "O(n)"},
	{Name: "Manacher", Func: longestPalindromeManacher, Time: "O(n)", Space: "O(n)"},
}
