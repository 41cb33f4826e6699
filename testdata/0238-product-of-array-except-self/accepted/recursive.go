package exceptself

// Hands the product of all before it down, and gets that of all behind it back.
func productExceptSelf(nums []int) []int {
	out := make([]int, len(nums))
	var walk func(i, before int) int
	walk = func(i, before int) int {
		if i == len(nums) {
			return 1
		}
		behind := walk(i+1, before*nums[i])
		out[i] = before * behind
		return behind * nums[i]
	}
	walk(0, 1)
	return out
}
