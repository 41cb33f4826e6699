package houserobber

// Returns the best that robs the last house.
func rob(nums []int) int {
	a, b := 0, 0 // best up to three and two back
	last := 0
	for _, v := range nums {
		last, a, b = a+v, b, max(b, a+v)
	}
	return last
}
