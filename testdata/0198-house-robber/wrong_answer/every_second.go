package houserobber

// Robs all houses of even or all of odd number.
func rob(nums []int) int {
	sums := [2]int{}
	for i, v := range nums {
		sums[i%2] += v
	}
	return max(sums[0], sums[1])
}
