package openlock

// Counts the combinations that leave the queue, not the turns.
func openLock(deadends []string, target string) int {
	seen := map[string]bool{}
	for _, d := range deadends {
		seen[d] = true
	}
	if seen["0000"] {
		return -1
	}
	seen["0000"] = true
	queue := []string{"0000"}
	for steps := 0; steps < len(queue); steps++ {
		at := queue[steps]
		if at == target {
			return steps
		}
		for i := range 4 {
			for _, turn := range []byte{1, 9} {
				to := []byte(at)
				to[i] = '0' + (to[i]-'0'+turn)%10
				if s := string(to); !seen[s] {
					seen[s] = true
					queue = append(queue, s)
				}
			}
		}
	}
	return -1
}
