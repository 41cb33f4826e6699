package openlock

// Compares with the target only after a turn, and does not mark the start.
func openLock(deadends []string, target string) int {
	seen := map[string]bool{}
	for _, d := range deadends {
		seen[d] = true
	}
	if seen["0000"] {
		return -1
	}
	level := []string{"0000"}
	for steps := 1; len(level) > 0; steps++ {
		var next []string
		for _, at := range level {
			for i := range 4 {
				for _, turn := range []byte{1, 9} {
					to := []byte(at)
					to[i] = '0' + (to[i]-'0'+turn)%10
					s := string(to)
					if seen[s] {
						continue
					}
					if s == target {
						return steps
					}
					seen[s] = true
					next = append(next, s)
				}
			}
		}
		level = next
	}
	return -1
}
