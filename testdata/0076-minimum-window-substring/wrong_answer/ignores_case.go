package minwindow

import "unicode"

// Treats upper and lower case as one.
func minWindow(s string, t string) string {
	lower := func(b byte) rune { return unicode.ToLower(rune(b)) }
	need := map[rune]int{}
	for i := range len(t) {
		need[lower(t[i])]++
	}
	lacking, left, best := len(t), 0, ""
	for right := range len(s) {
		if need[lower(s[right])] > 0 {
			lacking--
		}
		need[lower(s[right])]--
		for ; lacking == 0; left++ {
			if best == "" || right+1-left < len(best) {
				best = s[left : right+1]
			}
			if need[lower(s[left])]++; need[lower(s[left])] > 0 {
				lacking++
			}
		}
	}
	return best
}
