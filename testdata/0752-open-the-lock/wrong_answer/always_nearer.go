package openlock

import "slices"

// Greedy: makes only turns that bring a wheel nearer to its digit.
func openLock(deadends []string, target string) int {
	level := map[string]bool{"0000": !slices.Contains(deadends, "0000")}
	for steps := 0; ; steps++ {
		next := map[string]bool{}
		for at, open := range level {
			if open && at == target {
				return steps
			}
			for i := range 4 {
				gap := (target[i] + 10 - at[i]) % 10
				for _, turn := range []byte{1, 9} {
					if gap == 0 || gap < 5 && turn == 9 || gap > 5 && turn == 1 || !open {
						continue
					}
					to := []byte(at)
					to[i] = '0' + (to[i]-'0'+turn)%10
					next[string(to)] = !slices.Contains(deadends, string(to))
				}
			}
		}
		if level = next; len(level) == 0 {
			return -1
		}
	}
}
