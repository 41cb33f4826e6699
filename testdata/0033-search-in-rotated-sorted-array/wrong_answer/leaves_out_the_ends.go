package rotated

// Does not count the ends of the sorted half as part of it.
func search(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left <= right {
		mid := (left + right) / 2
		if nums[mid] == target {
			return mid
		}
		if nums[left] <= nums[mid] {
			if nums[left] < target && target < nums[mid] {
				right = mid - 1
			} else {
				left = mid + 1
			}
		} else if nums[mid] < target && target < nums[right] {
			left = mid + 1
		} else {
			right = mid - 1
		}
	}
	return -1
}
