package movezeroes

// Goes on after a removal and so passes over the number that moved up.
func moveZeroes(nums []int) {
	for i := 0; i < len(nums); i++ {
		if nums[i] == 0 {
			copy(nums[i:], nums[i+1:])
			nums[len(nums)-1] = 0
		}
	}
}
