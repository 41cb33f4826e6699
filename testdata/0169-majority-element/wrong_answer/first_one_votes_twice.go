package majority

// Gives the first number a vote beforehand and counts it again.
func majorityElement(nums []int) int {
	candidate, votes := nums[0], 1
	for _, v := range nums {
		if votes == 0 {
			candidate = v
		}
		if v == candidate {
			votes++
		} else {
			votes--
		}
	}
	return candidate
}
