package maxsubarray

// Prefix sums of both halves side by side; across the middle goes the best end of the left and beginning of the right.
func maxSubArray(nums []int) int {
	h := len(nums) / 2
	a, b := nums[:h], nums[len(nums)-h:]
	best := nums[len(nums)/2]
	s1, low1, best1, s2, low2, high2, best2 := 0, 0, best, 0, 0, best, best
	if len(nums)%2 == 1 {
		s2, low2 = best, min(0, best)
	} else {
		high2 = -1 << 40
	}
	b = b[:len(a)]
	for i, v := range a {
		s1 += v
		best1 = max(best1, s1-low1)
		low1 = min(low1, s1)
		s2 += b[i]
		best2 = max(best2, s2-low2)
		low2 = min(low2, s2)
		high2 = max(high2, s2)
	}
	return max(best1, best2, s1-low1+high2)
}
