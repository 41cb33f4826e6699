package removeelement

// Looks at the last number of a list that may have none.
func removeElement(nums []int, val int) int {
	k := len(nums)
	for i := 0; i < k; {
		if nums[i] == val {
			nums[i] = nums[k-1]
			k--
		} else {
			i++
		}
	}
	if nums[len(nums)-1] == val {
		return k
	}
	return k
}
