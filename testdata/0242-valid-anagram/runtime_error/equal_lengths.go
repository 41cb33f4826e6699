package anagram

// Reads t at the places of s.
func isAnagram(s string, t string) bool {
	count := map[byte]int{}
	for i := 0; i < len(s); i++ {
		count[s[i]]++
		count[t[i]]--
	}
	for _, n := range count {
		if n != 0 {
			return false
		}
	}
	return len(s) == len(t)
}
