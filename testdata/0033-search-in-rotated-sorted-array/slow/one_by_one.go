package rotated

import "slices"

// Looks at one number after the other: linear, but 5000 numbers take microseconds.
func search(nums []int, target int) int { return slices.Index(nums, target) }
