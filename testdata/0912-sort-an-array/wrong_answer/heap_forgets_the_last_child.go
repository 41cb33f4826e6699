package sortarray

// Sifts down only where there are two children, and forgets a last single one.
func sortArray(nums []int) []int {
	down := func(i, n int) {
		for 2*i+2 < n {
			child := 2*i + 1
			if nums[child+1] > nums[child] {
				child++
			}
			if nums[i] >= nums[child] {
				return
			}
			nums[i], nums[child] = nums[child], nums[i]
			i = child
		}
	}
	for i := len(nums) / 2; i >= 0; i-- {
		down(i, len(nums))
	}
	for n := len(nums) - 1; n > 0; n-- {
		nums[0], nums[n] = nums[n], nums[0]
		down(0, n)
	}
	return nums
}
