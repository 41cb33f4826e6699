package dedup

// Collects into a new slice, which the caller never sees.
func removeDuplicates(nums []int) int {
	var out []int
	for i, v := range nums {
		if i == 0 || v != nums[i-1] {
			out = append(out, v)
		}
	}
	nums = out
	return len(nums)
}
