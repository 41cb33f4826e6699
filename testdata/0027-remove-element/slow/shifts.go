package removeelement

// Moves everything behind val up by one, each time: quadratic, but a hundred
// numbers fit.
func removeElement(nums []int, val int) int {
	k := len(nums)
	for i := k - 1; i >= 0; i-- {
		if nums[i] == val {
			copy(nums[i:k], nums[i+1:k])
			k--
		}
	}
	return k
}
