package buildpalindrome

// Counts each letter anew wherever it stands: quadratic, but 2000 letters fit.
func longestPalindrome(s string) int {
	size := 0
	for i := range len(s) {
		before, all := 0, 0
		for j := range len(s) {
			if s[j] == s[i] {
				all++
				if j < i {
					before++
				}
			}
		}
		if before < all/2*2 {
			size++
		}
	}
	return min(size+1, len(s))
}
