package buildpalindrome

// Counts a pair for each letter that comes more than once.
func longestPalindrome(s string) int {
	count := map[rune]int{}
	for _, c := range s {
		count[c]++
	}
	size := 0
	for _, n := range count {
		if n > 1 {
			size += 2
		}
	}
	if size < len(s) {
		size++
	}
	return size
}
