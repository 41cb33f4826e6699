package houserobber

// Robs a house if it holds more than both neighbours together, else the neighbours.
func rob(nums []int) int {
	sum := 0
	for i := 0; i < len(nums); i++ {
		if i+1 < len(nums) && nums[i+1] > nums[i] {
			continue
		}
		sum += nums[i]
		i++
	}
	return sum
}
