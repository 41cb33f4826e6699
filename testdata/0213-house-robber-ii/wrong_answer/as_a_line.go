package houserobber2

// Forgets that the last house stands beside the first.
func rob(nums []int) int {
	a, b := 0, 0
	for _, v := range nums {
		a, b = b, max(b, a+v)
	}
	return b
}
