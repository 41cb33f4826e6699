package houserobber

// Two houses a turn: each of two numbers stays where it is.
func rob(nums []int) int {
	a, b := 0, 0
	for ; len(nums) >= 2; nums = nums[2:] {
		a = max(b, a+nums[0])
		b = max(a, b+nums[1])
	}
	if len(nums) == 1 {
		a += nums[0]
	}
	return max(a, b)
}
