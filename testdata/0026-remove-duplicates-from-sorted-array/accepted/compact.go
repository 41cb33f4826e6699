package main

import "slices"

// The library does it; what it leaves behind the first k is zeroed.
func removeDuplicates(nums []int) int {
	return len(slices.Compact(nums))
}

func main() { println(removeDuplicates([]int{1, 1, 2})) }
