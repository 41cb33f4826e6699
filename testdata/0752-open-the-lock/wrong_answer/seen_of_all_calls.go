package openlock

var seen = map[string]bool{}

// Keeps dead ends and what was seen in a global that no call clears.
func openLock(deadends []string, target string) int {
	for _, d := range deadends {
		seen[d] = true
	}
	level := []string{"0000"}
	for steps := 0; len(level) > 0 && !seen["0000"]; steps++ {
		var next []string
		for _, at := range level {
			if at == target {
				return steps
			}
			for i := range 4 {
				for _, turn := range []byte{1, 9} {
					to := []byte(at)
					to[i] = '0' + (to[i]-'0'+turn)%10
					if s := string(to); !seen[s] && s != "0000" {
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
