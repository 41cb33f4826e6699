package removeelement

// Writes every number, and moves on without a branch only if it is kept.
func removeElement(nums []int, val int) int {
	k := 0
	for _, v := range nums {
		nums[k] = v
		step := 0
		if v != val {
			step = 1
		}
		k += step
	}
	return k
}
