package movezeroes

// Swaps each zero with the last number: the order is lost.
func moveZeroes(nums []int) {
	for i, j := 0, len(nums)-1; i < j; {
		if nums[i] == 0 {
			nums[i], nums[j] = nums[j], nums[i]
			j--
		} else {
			i++
		}
	}
}
