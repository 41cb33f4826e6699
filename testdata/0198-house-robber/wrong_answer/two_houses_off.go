package houserobber

// Leaves two houses out after each.
func rob(nums []int) int {
	best := make([]int, len(nums)+3)
	for i, v := range nums {
		best[i+3] = max(best[i+2], best[i]+v)
	}
	return best[len(nums)+2]
}
