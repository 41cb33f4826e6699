package removeelement

// Returns how many numbers were removed, not how many are left.
func removeElement(nums []int, val int) int {
	k := 0
	for _, v := range nums {
		if v != val {
			nums[k] = v
			k++
		}
	}
	return len(nums) - k
}
