package anagram

// Looks for each letter of s in t and strikes it out: O(n^2).
func isAnagram(s string, t string) bool {
	used := make([]bool, len(t))
search:
	for i := range len(s) {
		for j := range len(t) {
			if !used[j] && t[j] == s[i] {
				used[j] = true
				continue search
			}
		}
		return false
	}
	return len(s) == len(t)
}
