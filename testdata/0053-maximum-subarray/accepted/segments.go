package main

import "fmt"

type seg struct{ sum, head, tail, best int }

func (a seg) join(b seg) seg {
	return seg{a.sum + b.sum, max(a.head, a.sum+b.head), max(b.tail, b.sum+a.tail), max(a.best, b.best, a.tail+b.head)}
}

// Joins neighbouring segments, level by level.
func maxSubArray(nums []int) int {
	level := make([]seg, len(nums))
	for i, v := range nums {
		level[i] = seg{v, v, v, v}
	}
	for len(level) > 1 {
		var up []seg
		for i := 0; i+1 < len(level); i += 2 {
			up = append(up, level[i].join(level[i+1]))
		}
		if len(level)%2 == 1 {
			up = append(up, level[len(level)-1])
		}
		level = up
	}
	return level[0].best
}

func main() { fmt.Println(maxSubArray([]int{-2, 1, -3, 4, -1, 2, 1, -5, 4})) }
