package openlock

import "drill/judge"

// openLock searches the combinations breadth first: they are the nodes of a
// graph, whose edges are turns by one digit. A combination is its number, so
// that an array tells which were seen; dead ends count as seen. With 10^w
// combinations of w wheels and d dead ends O(10^w w + d) time, O(10^w) space.
func openLock(deadends []string, target string) int {
	var seen [10000]bool
	for _, d := range deadends {
		seen[number(d)] = true
	}
	if seen[0] {
		return -1
	}
	goal := number(target)
	seen[0] = true
	level, next := []int{0}, []int(nil)
	for turns := 0; len(level) > 0; turns++ {
		for _, at := range level {
			if at == goal {
				return turns
			}
			for unit := 1; unit <= 1000; unit *= 10 {
				up, down := neighbours(at, unit)
				if !seen[up] {
					seen[up] = true
					next = append(next, up)
				}
				if !seen[down] {
					seen[down] = true
					next = append(next, down)
				}
			}
		}
		level, next = next, level[:0]
	}
	return -1
}

// neighbours turns the wheel of a unit, 1 for the last one, by a digit up and
// down.
func neighbours(at, unit int) (up, down int) {
	switch at / unit % 10 {
	case 0:
		return at + unit, at + 9*unit
	case 9:
		return at - 9*unit, at - unit
	}
	return at + unit, at - unit
}

func number(code string) int {
	n := 0
	for i := range len(code) {
		n = 10*n + int(code[i]-'0')
	}
	return n
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "BFS", Func: openLock, Time: "O(n)", Space: "O(1)"},
}
