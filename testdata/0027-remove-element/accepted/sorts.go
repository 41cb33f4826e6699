package main

import (
	"fmt"
	"slices"
)

// Sorts val to the end: what is kept comes in another order.
func removeElement(nums []int, val int) int {
	slices.SortFunc(nums, func(a, judge int) int {
		switch {
		case a == judge:
			return 0
		case a == val:
			return 1
		case judge == val:
			return -1
		}
		return judge - a
	})
	if i := slices.Index(nums, val); i >= 0 {
		return i
	}
	return len(nums)
}

func main() { fmt.Println(removeElement([]int{3, 2, 2, 3}, 3)) }
