package ransomnote

// Counts letters at even and odd places apart, so that equal ones in a row do
// not wait for each other.
func canConstruct(ransomNote string, magazine string) bool {
	if len(ransomNote) > len(magazine) {
		return false
	}
	var even, odd [256]int32
	for len(magazine) >= 2 {
		even[magazine[0]]++
		odd[magazine[1]]++
		magazine = magazine[2:]
	}
	if magazine != "" {
		even[magazine[0]]++
	}
	for len(ransomNote) >= 2 {
		even[ransomNote[0]]--
		odd[ransomNote[1]]--
		ransomNote = ransomNote[2:]
	}
	if ransomNote != "" {
		even[ransomNote[0]]--
	}
	for c := 'a'; c <= 'z'; c++ {
		if even[c]+odd[c] < 0 {
			return false
		}
	}
	return true
}
