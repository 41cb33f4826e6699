package ransomnote

// Looks for each letter from the magazine's start and strikes it out: O(mn).
func canConstruct(ransomNote string, magazine string) bool {
	letters := []byte(magazine)
search:
	for i := range len(ransomNote) {
		for j := range letters {
			if letters[j] == ransomNote[i] {
				letters[j] = 0
				continue search
			}
		}
		return false
	}
	return true
}
