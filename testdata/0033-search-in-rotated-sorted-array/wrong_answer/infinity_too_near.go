package rotated

// Puts 10^4 for infinity, which can be the target itself.
func search(nums []int, target int) int {
	left, right := 0, len(nums)-1
	for left <= right {
		mid := (left + right) / 2
		v := nums[mid]
		if (v < nums[0]) != (target < nums[0]) {
			if v = 10000; target < nums[0] {
				v = -10000
			}
		}
		switch {
		case v == target:
			return mid
		case v < target:
			left = mid + 1
		default:
			right = mid - 1
		}
	}
	return -1
}
