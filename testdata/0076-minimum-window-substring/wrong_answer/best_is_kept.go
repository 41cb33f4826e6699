package minwindow

var best string

// Keeps the shortest window in a global, for the calls that follow as well.
func minWindow(s string, t string) string {
	var need [128]int
	for i := range len(t) {
		need[t[i]]++
	}
	lacking, left := len(t), 0
	for right := range len(s) {
		if need[s[right]]--; need[s[right]] >= 0 {
			lacking--
		}
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
