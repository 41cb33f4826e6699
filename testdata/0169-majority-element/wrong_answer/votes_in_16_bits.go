package majority

// Counts votes in 16 bits with a sign: from 32768 on they are negative.
func majorityElement(nums []int) int {
	votes := map[int]int16{}
	best := nums[0]
	for _, v := range nums {
		if votes[v]++; votes[v] > votes[best] {
			best = v
		}
	}
	return best
}
