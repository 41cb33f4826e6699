package minwindow

// Counts letters in 8 bits, which 128 equal ones overflow.
func minWindow(s string, t string) string {
	var need [128]int8
	for i := range len(t) {
		need[t[i]]++
	}
	lacking, left, best := len(t), 0, ""
	for right := range len(s) {
		if need[s[right]] > 0 {
			lacking--
		}
		need[s[right]]--
		for ; lacking == 0; left++ {
			if best == "" || right+1-left < len(best) {
				best = s[left : right+1]
			}
			if need[s[left]]++; need[s[left]] > 0 {
				lacking++
			}
		}
	}
	return best
}
