package movezeroes

// Moves the numbers up but leaves the old ones behind.
func moveZeroes(nums []int) {
	k := 0
	for _, v := range nums {
		if v != 0 {
			nums[k] = v
			k++
		}
	}
}
