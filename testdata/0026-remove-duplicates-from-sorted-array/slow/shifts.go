package dedup

// Shifts all that follows for each copy: quadratic, but it fits.
func removeDuplicates(nums []int) int {
	k := len(nums)
	for i := 1; i < k; {
		if nums[i] == nums[i-1] {
			copy(nums[i:k], nums[i+1:k])
			k--
		} else {
			i++
		}
	}
	return k
}
