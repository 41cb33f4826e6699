package minwindow

// Counts a letter as satisfied again with every one beyond what is needed.
func minWindow(s string, t string) string {
	need, have := map[byte]int{}, map[byte]int{}
	for i := range len(t) {
		need[t[i]]++
	}
	satisfied, left, best := 0, 0, ""
	for right := range len(s) {
		c := s[right]
		if have[c]++; need[c] > 0 && have[c] >= need[c] {
			satisfied++
		}
		for satisfied >= len(need) && left <= right {
			if best == "" || right+1-left < len(best) {
				best = s[left : right+1]
			}
			if have[s[left]]--; have[s[left]] < need[s[left]] {
				satisfied--
			}
			left++
		}
	}
	return best
}
