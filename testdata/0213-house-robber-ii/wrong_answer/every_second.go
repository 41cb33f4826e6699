package houserobber2

// Robs every second house of the circle.
func rob(nums []int) int {
	n := len(nums)
	if n == 1 {
		return nums[0]
	}
	sums := [3]int{}
	for i, v := range nums {
		if i < n-1 && i%2 == 0 {
			sums[0] += v
		}
		if i%2 == 1 {
			sums[1] += v
		}
		if i > 0 && i%2 == 0 {
			sums[2] += v
		}
	}
	return max(sums[0], sums[1], sums[2])
}
