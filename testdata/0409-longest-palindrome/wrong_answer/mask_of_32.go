package buildpalindrome

import "math/bits"

// Keeps the letters left over in 32 bits, where 'A' and 'a' share one.
func longestPalindrome(s string) int {
	var mask uint32
	for i := range len(s) {
		mask ^= 1 << (s[i] & 31)
	}
	odd := bits.OnesCount32(mask)
	if odd == 0 {
		return len(s)
	}
	return len(s) - odd + 1
}
