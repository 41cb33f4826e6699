package openlock

// Turns wheels in one direction only.
func openLock(deadends []string, target string) int {
	seen := map[string]bool{}
	for _, d := range deadends {
		seen[d] = true
	}
	if seen["0000"] {
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
				to := []byte(at)
				to[i] = '0' + (to[i]-'0'+1)%10
				if s := string(to); !seen[s] {
					seen[s] = true
					next = append(next, s)
				}
			}
		}
		level = next
	}
	return -1
}
