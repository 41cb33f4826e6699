package buildpalindrome

// Uses even counts and the largest odd one, and nothing of the other odd ones.
func longestPalindrome(s string) int {
	count := map[byte]int{}
	for i := range len(s) {
		count[s[i]]++
	}
	even, odd := 0, 0
	for _, n := range count {
		if n%2 == 0 {
			even += n
		} else {
			odd = max(odd, n)
		}
	}
	return even + odd
}
