package anagrams

// The first window apart, so that no later one asks whether it is whole; room
// for all answers is taken with the first.
func findAnagrams(s string, p string) []int {
	if len(p) > len(s) {
		return nil
	}
	var free [128]int32
	for i := 0; i < len(p); i++ {
		free[p[i]]++
	}
	lacking := len(p)
	for i := 0; i < len(p); i++ {
		if free[s[i]] > 0 {
			lacking--
		}
		free[s[i]]--
	}
	var starts []int
	for i := 0; ; i++ {
		if lacking == 0 {
			if starts == nil {
				starts = make([]int, 0, len(s)-len(p)-i+1)
			}
			starts = append(starts, i)
		}
		if i+len(p) >= len(s) {
			return starts
		}
		out, in := s[i], s[i+len(p)]
		if free[out] >= 0 {
			lacking++
		}
		free[out]++
		if free[in] > 0 {
			lacking--
		}
		free[in]--
	}
}
