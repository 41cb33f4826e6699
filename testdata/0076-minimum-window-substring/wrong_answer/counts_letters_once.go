package minwindow

// Treats t as a set: a letter wanted twice is taken once.
func minWindow(s string, t string) string {
	need := map[byte]bool{}
	for i := range len(t) {
		need[t[i]] = true
	}
	have := map[byte]int{}
	best, left := "", 0
	for right := range len(s) {
		if need[s[right]] {
			have[s[right]]++
		}
		for len(have) == len(need) {
			if best == "" || right+1-left < len(best) {
				best = s[left : right+1]
			}
			if c := s[left]; need[c] {
				if have[c]--; have[c] == 0 {
					delete(have, c)
				}
			}
			left++
		}
	}
	return best
}
