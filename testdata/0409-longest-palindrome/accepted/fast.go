package buildpalindrome

import "math/bits"

// One bit a letter, in four masks by turns, so that no letter waits for the one
// before it.
func longestPalindrome(s string) int {
	size := len(s)
	var a, b, c, d uint64
	for len(s) >= 4 {
		a ^= 1 << (s[0] & 63)
		b ^= 1 << (s[1] & 63)
		c ^= 1 << (s[2] & 63)
		d ^= 1 << (s[3] & 63)
		s = s[4:]
	}
	for i := range len(s) {
		a ^= 1 << (s[i] & 63)
	}
	left := bits.OnesCount64(a ^ b ^ c ^ d)
	return size - left + min(left, 1)
}
