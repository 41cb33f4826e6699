package main

import "fmt"

type wheels [4]int8

// Searches back from the target, with the wheels in an array.
func openLock(deadends []string, target string) int {
	const dead = -2
	turns := map[wheels]int{}
	for _, d := range deadends {
		turns[read(d)] = dead
	}
	if turns[wheels{}] == dead {
		return -1
	}
	queue := []wheels{read(target)}
	turns[queue[0]] = 0
	for ; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if at == (wheels{}) {
			return turns[at]
		}
		for i := range at {
			for _, by := range []int8{1, 9} {
				to := at
				to[i] = (to[i] + by) % 10
				if _, ok := turns[to]; !ok {
					turns[to] = turns[at] + 1
					queue = append(queue, to)
				}
			}
		}
	}
	return -1
}

func read(s string) (w wheels) {
	fmt.Sscanf(s, "%1d%1d%1d%1d", &w[0], &w[1], &w[2], &w[3])
	return
}
