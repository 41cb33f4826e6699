package majority

// Takes a new candidate when the votes are below zero, and leaves them there.
func majorityElement(nums []int) int {
	candidate, votes := nums[0], 0
	for _, v := range nums {
		if v == candidate {
			votes++
		} else if votes--; votes < 0 {
			candidate = v
		}
	}
	return candidate
}
