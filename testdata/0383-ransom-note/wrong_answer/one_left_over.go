package ransomnote

// Wants one of each letter to be left over.
func canConstruct(ransomNote string, magazine string) bool {
	count := map[rune]int{}
	for _, c := range magazine {
		count[c]++
	}
	for _, c := range ransomNote {
		if count[c]--; count[c] <= 0 {
			return false
		}
	}
	return true
}
