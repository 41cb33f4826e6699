package removeelement

// Returns the index of the last number that is kept.
func removeElement(nums []int, val int) int {
	last := -1
	for _, v := range nums {
		if v != val {
			last++
			nums[last] = v
		}
	}
	return last
}
