package buildpalindrome

// Keeps the middle only where a single count is odd.
func longestPalindrome(s string) int {
	var count [128]int
	for i := range len(s) {
		count[s[i]]++
	}
	odd := 0
	for _, n := range count {
		if n%2 == 1 {
			odd++
		}
	}
	if odd == 1 {
		return len(s)
	}
	return len(s) - odd
}
