package majority

// Lets another number stand only when the votes are below zero, and gives it
// none of its own: right all the same.
func majorityElement(nums []int) int {
	candidate, votes := nums[0], 0
	for _, v := range nums {
		if v == candidate {
			votes++
		} else if votes--; votes < 0 {
			candidate, votes = v, 0
		}
	}
	return candidate
}
