package anagram

// Asks only whether t has enough of each letter of s.
func isAnagram(s string, t string) bool {
	count := map[rune]int{}
	for _, c := range t {
		count[c]++
	}
	for _, c := range s {
		if count[c]--; count[c] < 0 {
			return false
		}
	}
	return true
}
