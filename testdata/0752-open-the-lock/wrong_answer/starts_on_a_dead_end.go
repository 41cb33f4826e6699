package openlock

// Marks the dead ends, but begins at 0000 even if that is one.
func openLock(deadends []string, target string) int {
	seen := map[string]bool{}
	for _, d := range deadends {
		seen[d] = true
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
					if s := string(to); !seen[s] {
						seen[s] = true
						next = append(next, s)
					}
				}
			}
		}
		level = next
	}
	return -1
}
