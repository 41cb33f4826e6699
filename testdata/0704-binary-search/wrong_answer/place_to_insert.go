package binsearch

import "sort"

// Returns where the target belongs, whether it is there or not.
func search(nums []int, target int) int { return sort.SearchInts(nums, target) }
