package houserobber2

// Robs the richest house left, and then no neighbour of it.
func rob(nums []int) int {
	n := len(nums)
	barred := make([]bool, n)
	sum := 0
	for {
		at := -1
		for i, v := range nums {
			if !barred[i] && (at < 0 || v > nums[at]) {
				at = i
			}
		}
		if at < 0 {
			return sum
		}
		sum += nums[at]
		barred[at], barred[(at+1)%n], barred[(at+n-1)%n] = true, true, true
	}
}
