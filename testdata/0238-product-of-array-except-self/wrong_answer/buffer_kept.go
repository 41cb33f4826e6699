package exceptself

var out []int

// Multiplies into a buffer that still holds the answer of the call before.
func productExceptSelf(nums []int) []int {
	for len(out) < len(nums) {
		out = append(out, 1)
	}
	answer := out[:len(nums)]
	left, right := 1, 1
	for i, j := 0, len(nums)-1; j >= 0; i, j = i+1, j-1 {
		answer[i] *= left
		answer[j] *= right
		left *= nums[i]
		right *= nums[j]
	}
	return answer
}
