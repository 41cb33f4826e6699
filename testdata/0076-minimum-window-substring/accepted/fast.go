package minwindow

// Fills a window once. From then on it never grows: it is made as short as can
// be, gives its first letter up, and moves on to where that one comes again.
func minWindow(s string, t string) string {
	var need [256]int32
	for i := range len(t) {
		need[t[i]]++
	}
	lacking, left, right := len(t), 0, 0
	for ; lacking > 0; right++ {
		if right == len(s) {
			return ""
		}
		if need[s[right]] > 0 {
			lacking--
		}
		need[s[right]]--
	}
	start, size := 0, right
	for {
		for need[s[left]] < 0 {
			need[s[left]]++
			left++
		}
		if right-left < size {
			start, size = left, right-left
		}
		wanted := s[left]
		left++
		for right < len(s) && s[right] != wanted {
			need[s[right]]--
			right++
		}
		if right == len(s) {
			return s[start : start+size]
		}
		right++
	}
}
