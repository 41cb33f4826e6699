package anagram

// Compares lengths and the sums of the letters: "bb" and "ac" have the same.
func isAnagram(s string, t string) bool {
	sum := 0
	for _, c := range s {
		sum += int(c)
	}
	for _, c := range t {
		sum -= int(c)
	}
	return len(s) == len(t) && sum == 0
}
