package houserobber2

// Robs the street as a line and gives back the poorer end if it robbed both.
func rob(nums []int) int {
	n := len(nums)
	if n == 1 {
		return nums[0]
	}
	best := make([]int, n+2)
	first := make([]bool, n+2)
	for i, v := range nums {
		best[i+2], first[i+2] = best[i+1], first[i+1]
		if best[i]+v > best[i+2] {
			best[i+2], first[i+2] = best[i]+v, first[i] || i == 0
		}
	}
	if first[n+1] && best[n+1] != best[n] {
		return best[n+1] - min(nums[0], nums[n-1])
	}
	return best[n+1]
}
