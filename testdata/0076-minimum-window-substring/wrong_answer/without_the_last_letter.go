package minwindow

// Leaves the letter at the right end out of the window that it returns.
func minWindow(s string, t string) string {
	var need [128]int
	for i := range len(t) {
		need[t[i]]++
	}
	lacking, left, start, size := len(t), 0, 0, len(s)+1
	for right := range len(s) {
		if need[s[right]]--; need[s[right]] >= 0 {
			lacking--
		}
		for ; lacking == 0; left++ {
			if right-left < size {
				start, size = left, right-left
			}
			if need[s[left]]++; need[s[left]] > 0 {
				lacking++
			}
		}
	}
	if size > len(s) {
		return ""
	}
	return s[start : start+size]
}
