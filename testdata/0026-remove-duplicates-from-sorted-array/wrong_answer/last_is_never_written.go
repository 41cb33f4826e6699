package dedup

// Writes a number when the next one differs, and there is none behind the last.
func removeDuplicates(nums []int) int {
	k := 0
	for i := 0; i+1 < len(nums); i++ {
		if nums[i] != nums[i+1] {
			nums[k] = nums[i]
			k++
		}
	}
	return k
}
