package minwindow

// Extends every start until its window covers t: quadratic.
func minWindow(s string, t string) string {
	best := ""
	for left := range len(s) {
		need := map[byte]int{}
		for i := range len(t) {
			need[t[i]]++
		}
		lacking := len(t)
		for right := left; right < len(s); right++ {
			if need[s[right]] > 0 {
				lacking--
			}
			need[s[right]]--
			if lacking == 0 {
				if best == "" || right+1-left < len(best) {
					best = s[left : right+1]
				}
				break
			}
		}
	}
	return best
}
