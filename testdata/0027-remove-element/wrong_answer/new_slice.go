package removeelement

// Collects into a new slice, which the caller never sees.
func removeElement(nums []int, val int) int {
	var kept []int
	for _, v := range nums {
		if v != val {
			kept = append(kept, v)
		}
	}
	nums = kept
	return len(nums)
}
