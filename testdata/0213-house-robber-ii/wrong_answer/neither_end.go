package houserobber2

// Leaves out the first and the last house, or robs one of them alone.
func rob(nums []int) int {
	n := len(nums)
	if n <= 3 {
		best := 0
		for _, v := range nums {
			best = max(best, v)
		}
		return best
	}
	return max(line(nums[1:n-1]), nums[0]+line(nums[2:n-2]), nums[n-1]+line(nums[2:n-2]))
}

func line(nums []int) int {
	a, b := 0, 0
	for _, v := range nums {
		a, b = b, max(b, a+v)
	}
	return b
}
