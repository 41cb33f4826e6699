package houserobber

import "sort"

// Robs the richest house left, and then no neighbour of it.
func rob(nums []int) int {
	order := make([]int, len(nums))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(a, b int) bool { return nums[order[a]] > nums[order[b]] })
	barred := make([]bool, len(nums)+2)
	sum := 0
	for _, i := range order {
		if !barred[i+1] {
			sum += nums[i]
			barred[i], barred[i+1], barred[i+2] = true, true, true
		}
	}
	return sum
}
