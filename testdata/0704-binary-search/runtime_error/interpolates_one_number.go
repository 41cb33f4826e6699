package binsearch

// Guesses the place from the values, and divides by zero when one number is left.
func search(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left <= right && nums[left] <= target && target <= nums[right] {
		guess := left + (target-nums[left])*(right-left)/(nums[right]-nums[left])
		switch {
		case nums[guess] == target:
			return guess
		case nums[guess] < target:
			left = guess + 1
		default:
			right = guess - 1
		}
	}
	return -1
}
