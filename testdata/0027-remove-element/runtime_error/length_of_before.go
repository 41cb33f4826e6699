package removeelement

// Shortens the list but goes on to the length that it had.
func removeElement(nums []int, val int) int {
	for i := range nums {
		for nums[i] == val {
			nums = append(nums[:i], nums[i+1:]...)
		}
	}
	return len(nums)
}
