package main

import "sort"

// Lets a stable sort do it.
func moveZeroes(nums []int) {
	sort.SliceStable(nums, func(i, j int) bool { return nums[i] != 0 && nums[j] == 0 })
}

func main() { moveZeroes([]int{0, 1}) }
