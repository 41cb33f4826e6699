package anagram

// Spreads the counts over four arrays, so that equal letters in a row do not
// wait for each other.
func isAnagram(s string, t string) bool {
	if len(s) != len(t) {
		return false
	}
	var counts [4][128]int32
	a, b, c, d := &counts[0], &counts[1], &counts[2], &counts[3]
	for len(s) >= 4 && len(t) >= 4 {
		a[s[0]]++
		b[t[0]]--
		c[s[1]]++
		d[t[1]]--
		a[s[2]]++
		b[t[2]]--
		c[s[3]]++
		d[t[3]]--
		s, t = s[4:], t[4:]
	}
	for i := 0; i < len(s) && i < len(t); i++ {
		a[s[i]]++
		b[t[i]]--
	}
	for i := 'a'; i <= 'z'; i++ {
		if a[i]+b[i]+c[i]+d[i] != 0 {
			return false
		}
	}
	return true
}
