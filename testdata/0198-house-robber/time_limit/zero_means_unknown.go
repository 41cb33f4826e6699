package houserobber

// Takes an answer of 0 for one not computed yet: exponential in a poor street.
func rob(nums []int) int {
	memo := make([]int, len(nums)+2)
	var from func(i int) int
	from = func(i int) int {
		if i >= len(nums) {
			return 0
		}
		if memo[i] == 0 {
			memo[i] = max(from(i+1), nums[i]+from(i+2))
		}
		return memo[i]
	}
	return from(0)
}
