package houserobber2

// Skips one house too many where the first is left out.
func rob(nums []int) int {
	n := len(nums)
	if n <= 2 {
		return max(nums[0], nums[n-1])
	}
	return max(line(nums[:n-1]), line(nums[2:]))
}

func line(nums []int) int {
	a, b := 0, 0
	for _, v := range nums {
		a, b = b, max(b, a+v)
	}
	return b
}
