package minwindow

// Wants the letters of t in their order.
func minWindow(s string, t string) string {
	best := ""
	for i := 0; i < len(s); i++ {
		k := 0
		for j := i; j < len(s) && k < len(t); j++ {
			if s[j] == t[k] {
				k++
			} else if j == i {
				break
			}
			if k == len(t) && (best == "" || j+1-i < len(best)) {
				best = s[i : j+1]
			}
		}
	}
	return best
}
