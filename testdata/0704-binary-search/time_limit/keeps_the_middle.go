package binsearch

// Moves the left end to the middle, not past it: with two numbers left it stays there: O(∞).
func search(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left < right {
		mid := (left + right) / 2
		if nums[mid] <= target {
			left = mid
		} else {
			right = mid - 1
		}
	}
	if nums[left] == target {
		return left
	}
	return -1
}
