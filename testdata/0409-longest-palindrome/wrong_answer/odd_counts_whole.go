package buildpalindrome

// Uses every letter of every odd count.
func longestPalindrome(s string) int {
	var count [128]int
	for i := range len(s) {
		count[s[i]]++
	}
	size, single := 0, 0
	for _, n := range count {
		if n > 1 {
			size += n
		} else if n == 1 {
			single = 1
		}
	}
	return size + single
}
