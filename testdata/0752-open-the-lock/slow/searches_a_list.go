package openlock

import "slices"

// Notes what was seen in a list and searches it each time: O(n).
func openLock(deadends []string, target string) int {
	seen := slices.Clone(deadends)
	if slices.Contains(seen, "0000") {
		return -1
	}
	level := []string{"0000"}
	for steps := 0; len(level) > 0; steps++ {
		var next []string
		for _, at := range level {
			if at == target {
				return steps
			}
			for i := range 4 {
				for _, turn := range []byte{1, 9} {
					to := []byte(at)
					to[i] = '0' + (to[i]-'0'+turn)%10
					if s := string(to); !slices.Contains(seen, s) {
						seen = append(seen, s)
						next = append(next, s)
					}
				}
			}
		}
		level = next
	}
	return -1
}
