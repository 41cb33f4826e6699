package ransomnote

// Cuts the letters out in the order of the magazine.
func canConstruct(ransomNote string, magazine string) bool {
	i := 0
	for j := 0; i < len(ransomNote) && j < len(magazine); j++ {
		if magazine[j] == ransomNote[i] {
			i++
		}
	}
	return i == len(ransomNote)
}
