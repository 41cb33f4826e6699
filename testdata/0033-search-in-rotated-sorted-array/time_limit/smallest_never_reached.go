package rotated

// Looks for the smallest number with an end that stays on the middle: with two
// numbers left it goes round in circles: O(∞).
func search(nums []int, target int) int {
	low, high := 0, len(nums)-1
	for low < high {
		if mid := (low + high) / 2; nums[mid] > nums[high] {
			low = mid
		} else {
			high = mid
		}
	}
	for left, right := 0, len(nums)-1; left <= right; {
		mid := (left + right) / 2
		at := (mid + low) % len(nums)
		if nums[at] == target {
			return at
		}
		if nums[at] < target {
			left = mid + 1
		} else {
			right = mid - 1
		}
	}
	return -1
}
