package binsearch

// Looks at the first number that is not less without asking whether there is one.
func search(nums []int, target int) int {
	left, right := 0, len(nums)
	for left < right {
		if mid := (left + right) / 2; nums[mid] < target {
			left = mid + 1
		} else {
			right = mid
		}
	}
	if nums[left] == target {
		return left
	}
	return -1
}
