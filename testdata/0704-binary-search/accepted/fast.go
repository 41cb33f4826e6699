package binsearch

// Halves a length instead of moving two ends: the loop takes the same number of
// steps for every target, and its one branch is a conditional move.
func search(nums []int, target int) int {
	base, n := 0, len(nums)
	for n > 1 {
		half := n / 2
		if next := base + half; nums[next] <= target {
			base = next
		}
		n -= half
	}
	if nums[base] == target {
		return base
	}
	return -1
}
