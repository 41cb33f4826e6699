package minwindow

// Stops at the first window that covers t.
func minWindow(s string, t string) string {
	var need [128]int
	for i := range len(t) {
		need[t[i]]++
	}
	lacking, left := len(t), 0
	for right := range len(s) {
		if need[s[right]] > 0 {
			lacking--
		}
		need[s[right]]--
		if lacking > 0 {
			continue
		}
		for need[s[left]] < 0 {
			need[s[left]]++
			left++
		}
		return s[left : right+1]
	}
	return ""
}
