package houserobber2

// With the first house robbed, the last one may still be robbed.
func rob(nums []int) int {
	n := len(nums)
	if n == 1 {
		return nums[0]
	}
	without := line(nums[1:])
	with := nums[0]
	if n > 3 {
		with += line(nums[2:])
	}
	return max(with, without)
}

func line(nums []int) int {
	a, b := 0, 0
	for _, v := range nums {
		a, b = b, max(b, a+v)
	}
	return b
}
