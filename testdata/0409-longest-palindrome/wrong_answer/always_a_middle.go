package buildpalindrome

// Adds a letter in the middle even where none is left.
func longestPalindrome(s string) int {
	odd := 0
	count := map[rune]int{}
	for _, c := range s {
		count[c]++
	}
	for _, n := range count {
		odd += n % 2
	}
	return len(s) - odd + 1
}
