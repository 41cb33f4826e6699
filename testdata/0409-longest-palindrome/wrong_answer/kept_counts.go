package buildpalindrome

var odd [128]bool

// Keeps in a global which letters are left over, from call to call.
func longestPalindrome(s string) int {
	left := 0
	for i := range len(s) {
		odd[s[i]] = !odd[s[i]]
	}
	for _, is := range odd {
		if is {
			left++
		}
	}
	return len(s) - left + min(left, 1)
}
