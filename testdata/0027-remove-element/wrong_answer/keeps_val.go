package removeelement

// Moves the numbers that equal val to the front.
func removeElement(nums []int, val int) int {
	k := 0
	for i, v := range nums {
		if v == val {
			nums[i], nums[k] = nums[k], v
			k++
		}
	}
	return k
}
