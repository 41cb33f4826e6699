package movezeroes

// Moves everything behind a zero up by one, zero by zero: quadratic, but
// 10^4 numbers fit.
func moveZeroes(nums []int) {
	for i := len(nums) - 1; i >= 0; i-- {
		if nums[i] == 0 {
			copy(nums[i:], nums[i+1:])
			nums[len(nums)-1] = 0
		}
	}
}
