package rotated

// Asks for a left half that rises strictly, and takes a half of one number for
// the unsorted one.
func search(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left <= right {
		mid := (left + right) / 2
		switch {
		case nums[mid] == target:
			return mid
		case nums[left] < nums[mid] && nums[left] <= target && target < nums[mid]:
			right = mid - 1
		case nums[left] < nums[mid]:
			left = mid + 1
		case nums[mid] < target && target <= nums[right]:
			left = mid + 1
		default:
			right = mid - 1
		}
	}
	return -1
}
