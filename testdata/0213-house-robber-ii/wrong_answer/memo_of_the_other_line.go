package houserobber2

// Uses one memo for the street without its first house and without its last.
func rob(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	memo := map[int]int{}
	var from func(i, end int) int
	from = func(i, end int) int {
		if i >= end {
			return 0
		}
		if best, ok := memo[i]; ok {
			return best
		}
		memo[i] = max(from(i+1, end), nums[i]+from(i+2, end))
		return memo[i]
	}
	return max(from(0, len(nums)-1), from(1, len(nums)))
}
