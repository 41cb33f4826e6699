package main

import "fmt"

type plan struct{ robbed, left int }

// Carries the best with the last house robbed, and with it left alone.
func rob(nums []int) int {
	p := plan{}
	for _, v := range nums {
		p = plan{p.left + v, max(p.robbed, p.left)}
	}
	return max(p.robbed, p.left)
}

func main() { fmt.Println(rob([]int{2, 7, 9, 3, 1})) }
