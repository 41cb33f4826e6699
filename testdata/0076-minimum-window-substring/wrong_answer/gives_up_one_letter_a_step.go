package minwindow

// Moves the left end by one letter at most for each on the right.
func minWindow(s string, t string) string {
	var need [128]int
	for i := range len(t) {
		need[t[i]]++
	}
	lacking, left, best := len(t), 0, ""
	for right := range len(s) {
		if need[s[right]]--; need[s[right]] >= 0 {
			lacking--
		}
		if lacking == 0 {
			if best == "" || right+1-left < len(best) {
				best = s[left : right+1]
			}
			if need[s[left]]++; need[s[left]] > 0 {
				lacking++
			}
			left++
		}
	}
	return best
}
